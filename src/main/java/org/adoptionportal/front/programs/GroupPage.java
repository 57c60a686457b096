package org.adoptionportal.front.programs;

import java.util.List;
import org.adoptionportal.front.programs.ApiPage.Group;
import org.adoptionportal.front.programs.ApiPage.Shape;
import org.adoptionportal.platform.web.component.BackLink;

/**
 * Operations that belong together.
 *
 * @param shapes all that they send and answer
 */
record GroupPage(String title, boolean error, BackLink backLink, Group group, List<Shape> shapes) {

    static GroupPage of(Group group, List<Shape> shapes) {
        return new GroupPage(group.name(), false, BackLink.to(ApiPage.PATH), group, shapes);
    }
}
