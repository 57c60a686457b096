package org.adoptionportal.agency;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.agency.Agency.CommissionedService;
import org.adoptionportal.agency.Agency.DecisionMaker;
import org.adoptionportal.platform.config.ConfigFolder;
import org.adoptionportal.platform.config.YamlSection;

/** Reads the agency at start, strictly; the shipped example serves where there is no other. */
@Factory
final class AgencyFactory {

    private static final String FILE = "agency.yml";

    @Context
    Agency agency(ConfigFolder folder) {
        Optional<String> own = folder.own(FILE);
        String yaml = own.orElseGet(() -> ConfigFolder.shipped("agency/" + FILE));
        return read(YamlSection.read(FILE, yaml), own.isEmpty());
    }

    private static Agency read(YamlSection file, boolean isExample) {
        file.only(
                "name",
                "service-name",
                "telephone",
                "email",
                "postal-address",
                "opening-hours",
                "decision-maker",
                "partners",
                "commissioned-out");
        return new Agency(
                file.text("name"),
                file.text("service-name"),
                matching(file, "telephone", "\\+?[0-9 ]{6,20}", "01632 960000"),
                matching(file, "email", "[^@\\s]+@[^@\\s]+", "name@example.org"),
                atLeastOne(file, "postal-address"),
                file.text("opening-hours"),
                file.oneOf("decision-maker", DecisionMaker.class),
                atLeastOne(file, "partners"),
                file.sections("commissioned-out").stream().map(AgencyFactory::service).toList(),
                isExample);
    }

    private static CommissionedService service(YamlSection service) {
        service.only("service", "provider", "website");
        String website =
                matching(
                        service,
                        "website",
                        "https?://[^\\s\"<>\\\\^`{|}]+",
                        "https://example.org/");
        return new CommissionedService(
                service.oneOf("service", CommissionedService.Kind.class),
                service.text("provider"),
                URI.create(website));
    }

    private static String matching(YamlSection file, String key, String pattern, String example) {
        String text = file.text(key);
        if (!text.matches(pattern)) {
            throw file.fault(key, "must be like " + example);
        }
        return text;
    }

    private static List<String> atLeastOne(YamlSection file, String key) {
        List<String> texts = file.texts(key);
        if (texts.isEmpty()) {
            throw file.fault(key, "must list at least one");
        }
        return texts;
    }
}
