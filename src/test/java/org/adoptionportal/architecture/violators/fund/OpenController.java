package org.adoptionportal.architecture.violators.fund;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;

/** Says nothing of who may call, and lets the network fill a row. */
@Controller("/violator")
@Requires(env = "never")
final class OpenController {

    @Get
    String open() {
        return "hello";
    }

    @Post
    String save(@Body Payment row) {
        return row.reference();
    }
}
