package org.adoptionportal.report;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.api.ListView;
import org.adoptionportal.report.Picture.StageCount;
import org.jspecify.annotations.Nullable;

/** How a team's work stands, for programs that act for a worker. */
@Controller("/api/v1/picture")
@Secured(Areas.STAFF)
class PictureApi {

    private final Pictures pictures;

    PictureApi(Pictures pictures) {
        this.pictures = pictures;
    }

    @Get
    ListView<StageCount> read(Viewer viewer, @QueryValue @Nullable Integer authority) {
        return ListView.whole(pictures.of(viewer, authority).stages());
    }
}
