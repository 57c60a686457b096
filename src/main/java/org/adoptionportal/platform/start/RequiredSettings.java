package org.adoptionportal.platform.start;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The environment variables without which the portal of a real agency does not start. All that is
 * missing is named at once, so that an operator puts it right in one go.
 */
public final class RequiredSettings {

    private static final String NEW_KEY = "a secret: java -jar adoption-portal.jar new-keys";

    private static final List<Setting> ALL =
            List.of(
                    new Setting("DATABASE_URL", "jdbc:mysql://HOST/DATABASE?… as in README.md"),
                    new Setting("DATABASE_USER", "who the portal is in the database"),
                    new Setting("DATABASE_PASSWORD", "that user's password"),
                    new Setting("PORTAL_SEALING_KEY", NEW_KEY),
                    new Setting("PORTAL_SEARCH_KEY", NEW_KEY),
                    new Setting("PORTAL_JWT_SECRET", NEW_KEY),
                    new Setting("PORTAL_CSRF_SECRET", NEW_KEY),
                    new Setting("MAIL_HOST", "the SMTP server that sends e-mail"),
                    new Setting("MAIL_FROM", "the sender of every e-mail"),
                    new Setting("PUBLIC_URL", "the address people use, https://HOST"),
                    new Setting("CONFIG_DIR", "the folder that holds the agency's agency.yml"));

    /** Needed where staff sign in at a provider. */
    private static final List<Setting> OF_A_PROVIDER =
            List.of(
                    new Setting("OIDC_CLIENT_ID", "what the provider calls the portal"),
                    new Setting("OIDC_CLIENT_SECRET", "by which the provider knows the portal"));

    private final Map<String, String> environment;

    public RequiredSettings(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Looks for every setting.
     *
     * @throws CannotStart naming each one that is missing or of no use
     */
    public void check() {
        List<String> faults = new ArrayList<>();
        ALL.stream().filter(this::isMissing).map(Setting::line).forEach(faults::add);
        if (!value("OIDC_ISSUER").isBlank()) {
            OF_A_PROVIDER.stream().filter(this::isMissing).map(Setting::line).forEach(faults::add);
        }
        addUnlessGood(
                "OIDC_ISSUER", RequiredSettings::isAddress, "is not an http(s) address", faults);
        addUnlessGood(
                "PUBLIC_URL", RequiredSettings::isAddress, "is not an http(s) address", faults);
        addUnlessGood("CONFIG_DIR", RequiredSettings::isAgency, "holds no agency.yml", faults);
        if (!faults.isEmpty()) {
            throw new CannotStart(
                    "The portal does not start: these environment variables are missing or wrong"
                            + " (README.md explains each).\n"
                            + String.join("\n", faults));
        }
    }

    private boolean isMissing(Setting setting) {
        return value(setting.name()).isBlank();
    }

    private void addUnlessGood(
            String name, java.util.function.Predicate<String> good, String fault, List<String> to) {
        String value = value(name);
        if (!value.isBlank() && !good.test(value)) {
            to.add("  %-20s %s: %s".formatted(name, fault, value));
        }
    }

    private String value(String name) {
        return environment.getOrDefault(name, "");
    }

    private static boolean isAddress(String value) {
        try {
            URI address = URI.create(value);
            return address.getHost() != null
                    && List.of("https", "http").contains(address.getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isAgency(String folder) {
        return Files.isReadable(Path.of(folder, "agency.yml"));
    }

    private record Setting(String name, String meaning) {
        String line() {
            return "  %-20s %s".formatted(name, meaning);
        }
    }
}
