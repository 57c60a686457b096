package org.adoptionportal.familysupport.view;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.familysupport.AskerKind;
import org.adoptionportal.familysupport.Family;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.words.Words;

/** The questions about who asks. */
@Singleton
public class FamilyFields {

    private final Authorities authorities;
    private final Words words;

    FamilyFields(Authorities authorities, Words words) {
        this.authorities = authorities;
        this.words = words;
    }

    /** The fields, with what was typed and what is wrong. */
    public List<Field> of(Family family, Map<String, String> faults) {
        return List.of(
                Radios.named("asker")
                        .labelled("Who are you?")
                        .choices(Choices.of(AskerKind.class, "asker", words))
                        .value(family.asker())
                        .error(faults.get("asker")),
                TextInput.named("names")
                        .labelled("Your name")
                        .hint("If there are two of you, give both names.")
                        .value(family.names())
                        .error(faults.get("names")),
                Choices.councils("authority", authorities)
                        .labelled("The council where you live")
                        .hint("Of a county and a district council, choose the county council.")
                        .value(family.authority())
                        .error(faults.get("authority")),
                TextInput.named("postcode")
                        .labelled("Postcode (optional)")
                        .width(10)
                        .value(family.postcode())
                        .error(faults.get("postcode")));
    }
}
