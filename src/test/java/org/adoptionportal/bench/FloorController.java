package org.adoptionportal.bench;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Template;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The least that a page of this stack can do: one row by its key, in a template of five lines. */
@Controller(FloorController.PATH)
@Requires(env = "bench")
@Secured(SecurityRule.IS_ANONYMOUS)
class FloorController {

    static final String PATH = "/bench/floor";

    private static final String LINES =
            """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head><title>Floor</title></head>
            <body><h1>{{this}}</h1></body>
            </html>
            """;

    private final Connection connection;
    private final Template template;

    FloorController(Connection connection) throws IOException {
        this.connection = connection;
        this.template = new Handlebars().compileInline(LINES);
    }

    @Get(produces = MediaType.TEXT_HTML)
    @Transactional
    String show() throws SQLException, IOException {
        String sql = "SELECT name FROM local_authority WHERE id = ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, 1);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return template.apply(row.getString(1));
            }
        }
    }
}
