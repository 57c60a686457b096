package org.adoptionportal.dev;

import java.nio.file.Path;
import java.util.Map;
import org.adoptionportal.platform.start.CannotStart;
import org.adoptionportal.platform.start.Start;

/** What {@code bin/run} runs: a portal in DATA_DIR on PORT, until it is told to stop. */
final class DevMain {

    private static final int HIGHEST_PORT = 65_535;

    private DevMain() {}

    public static void main(String[] args) {
        Start.orExplain(() -> serve(System.getenv()));
    }

    private static void serve(Map<String, String> environment) {
        int port = port(environment.getOrDefault("PORT", "8080"));
        Path folder = Path.of(environment.getOrDefault("DATA_DIR", ".data"));
        DevPortal portal = DevPortal.start(folder, port, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
        greet(portal, "http://localhost:" + port);
    }

    private static void greet(DevPortal portal, String address) {
        System.out.println("The portal is ready: " + address);
        System.out.println("What it sends by e-mail: " + address + "/dev/mailbox");
        System.out.println("The codes with which staff sign in: " + address + CodesController.PATH);
        portal.bean(DemoData.class).accounts().forEach(System.out::println);
        System.out.println("Ctrl-C stops it.");
    }

    private static int port(String text) {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > HIGHEST_PORT) {
            throw new CannotStart("PORT is " + text + ": set it to a number from 1 to 65535.");
        }
        return port;
    }
}
