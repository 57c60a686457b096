package org.adoptionportal.identity.staff;

import java.util.List;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.paging.Slice;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.Button;
import org.jspecify.annotations.Nullable;

/** The accounts of staff, the newest first. */
record StaffListPage(
        String title, boolean error, List<Line> lines, Button make, @Nullable String nextHref) {

    static final BackLink BACK = BackLink.to(StaffPath.ALL);

    /** One account. */
    record Line(String name, String href, List<String> work, String status) {}

    static StaffListPage of(Slice<StaffMember> members, WorkWords words) {
        @Nullable Cursor next = members.next();
        return new StaffListPage(
                "Staff accounts",
                false,
                members.map(member -> line(member, words)).items(),
                Button.link("Make an account", StaffPath.ALL + "/new"),
                next == null ? null : StaffPath.ALL + "?after=" + next.text());
    }

    static String status(StaffMember member) {
        return switch (member.status()) {
            case UNCONFIRMED -> "Invited, not used yet";
            case CONFIRMED -> "In use";
            case ENDED -> "Ended";
        };
    }

    private static Line line(StaffMember member, WorkWords words) {
        return new Line(
                member.details().name(),
                StaffPath.of(member.personaId()),
                words.lines(member.remits()),
                status(member));
    }
}
