package org.adoptionportal;

import static java.util.stream.Collectors.joining;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.adoptionportal.audit.AuditFault;
import org.adoptionportal.audit.VerifyAudit;
import org.adoptionportal.platform.crypto.NewKeys;
import org.adoptionportal.platform.crypto.SealAnew;
import org.adoptionportal.platform.start.CannotStart;
import org.adoptionportal.platform.start.RequiredSettings;
import org.adoptionportal.platform.start.Schema;
import org.adoptionportal.platform.start.Start;

/** Starts the portal of one agency, or does one of its operator's commands. */
public final class Application {

    private Application() {}

    /** Environments are named by whoever starts the portal, never guessed from the machine. */
    @ContextConfigurer
    public static final class NamedEnvironmentsOnly implements ApplicationContextConfigurer {
        @Override
        public void configure(ApplicationContextBuilder builder) {
            builder.deduceEnvironment(false).banner(false);
        }
    }

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Start.orExplain(() -> run(args.length == 0 ? "serve" : args[0], System.getenv()));
    }

    private static void run(String command, Map<String, String> environment) {
        switch (command) {
            case "serve" -> serve(environment);
            case "migrate" -> migrate(environment);
            case "new-keys" -> NewKeys.print(System.out);
            case "new-sealing-key" ->
                    NewKeys.printRenewed(environment.getOrDefault(NewKeys.SEALING, ""), System.out);
            case "seal-anew" -> sealAnew();
            case "verify-audit" -> verifyAudit();
            default ->
                    throw new CannotStart(
                            "There is no command "
                                    + command
                                    + ": use serve, migrate, verify-audit,"
                                    + " new-keys, new-sealing-key or seal-anew.");
        }
    }

    private static void migrate(Map<String, String> environment) {
        Schema schema = Schema.ofMigration(environment);
        schema.checkAnswers();
        System.out.println("The database is up to date; changes made: " + schema.migrate());
    }

    private static void sealAnew() {
        try (ApplicationContext context = ApplicationContext.run()) {
            System.out.println("Sealed anew: " + context.getBean(SealAnew.class).all() + " rows");
        }
    }

    private static void verifyAudit() {
        try (ApplicationContext context = ApplicationContext.run()) {
            List<AuditFault> faults = new ArrayList<>();
            long cases = context.getBean(VerifyAudit.class).all(faults::add);
            if (!faults.isEmpty()) {
                String lines = faults.stream().map(Object::toString).collect(joining("\n"));
                throw new CannotStart("The audit trail does not hold:\n" + lines);
            }
            System.out.println("The audit trail holds; cases: " + cases);
        }
    }

    private static void serve(Map<String, String> environment) {
        new RequiredSettings(environment).check();
        Schema schema = Schema.ofPortal(environment);
        schema.checkAnswers();
        if ("false".equalsIgnoreCase(environment.get("PORTAL_MIGRATE_ON_START"))) {
            schema.checkUpToDate();
        }
        EmbeddedServer server = Start.serving(ApplicationContext.run(metrics(environment)));
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    }

    /** Nothing is counted unless somebody reads it. */
    private static Map<String, Object> metrics(Map<String, String> environment) {
        boolean wanted = !environment.getOrDefault("METRICS_PORT", "").isBlank();
        return Map.of("micronaut.metrics.enabled", wanted);
    }
}
