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
    private static final String TELEPHONE = "telephone";
    private static final String DATA_PROTECTION = "data-protection-email";
    private static final String EXIT = "exit-address";
    private static final URI WEATHER = URI.create("https://www.bbc.co.uk/weather");
    private static final String PREPARED = "accessibility-statement-prepared";

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
                TELEPHONE,
                "email",
                "postal-address",
                "opening-hours",
                "decision-maker",
                "partners",
                "commissioned-out",
                DATA_PROTECTION,
                EXIT,
                PREPARED);
        String email = email(file, "email");
        return new Agency(
                file.text("name"),
                file.text("service-name"),
                telephone(file),
                email,
                atLeastOne(file, "postal-address"),
                file.text("opening-hours"),
                file.oneOf("decision-maker", DecisionMaker.class),
                atLeastOne(file, "partners"),
                file.sections("commissioned-out").stream().map(AgencyFactory::service).toList(),
                file.keys().contains(DATA_PROTECTION) ? email(file, DATA_PROTECTION) : email,
                file.keys().contains(PREPARED) ? file.date(PREPARED) : null,
                file.keys().contains(EXIT) ? address(file, EXIT) : WEATHER,
                isExample);
    }

    private static CommissionedService service(YamlSection service) {
        service.only("service", "provider", "website", TELEPHONE);
        return new CommissionedService(
                service.oneOf("service", CommissionedService.Kind.class),
                service.text("provider"),
                address(service, "website"),
                service.keys().contains(TELEPHONE) ? telephone(service) : null);
    }

    private static URI address(YamlSection section, String key) {
        return URI.create(
                matching(section, key, "https?://[^\\s\"<>\\\\^`{|}]+", "https://example.org/"));
    }

    private static String telephone(YamlSection section) {
        return matching(section, TELEPHONE, "\\+?[0-9 ]{6,20}", "01632 960000");
    }

    private static String email(YamlSection file, String key) {
        return matching(file, key, "[^@\\s]+@[^@\\s]+", "name@example.org");
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
