package org.adoptionportal.dev;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Stores one row after the other until it is killed, and prints each number once it is stored. */
final class RowWriter {

    private RowWriter() {}

    public static void main(String[] args) throws SQLException, IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
                var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE written (id INT PRIMARY KEY)");
            var insert = connection.prepareStatement("INSERT INTO written VALUES (?)");
            for (int row = 1; ; row++) {
                insert.setInt(1, row);
                insert.executeUpdate();
                System.out.println(row + ";");
            }
        }
    }
}
