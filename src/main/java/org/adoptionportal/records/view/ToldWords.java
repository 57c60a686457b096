package org.adoptionportal.records.view;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.records.AboutYou;
import org.adoptionportal.records.Hopes;
import org.adoptionportal.records.holder.HolderQuestion;

/** Puts each part of what an adopted person told us into a list. */
@Singleton
public class ToldWords {

    private static final String NOTHING = "Not answered";

    private final Authorities authorities;
    private final Words words;

    ToldWords(Authorities authorities, Words words) {
        this.authorities = authorities;
        this.words = words;
    }

    public SummaryList you(AboutYou you) {
        return SummaryList.empty()
                .row("Name now", orNothing(you.names()))
                .row("Name when adopted", orNothing(you.adoptedAs()))
                .row("Name at birth", orNothing(you.bornAs()))
                .row("Date of birth", orNothing(date(you.day(), you.month(), you.year())));
    }

    public SummaryList adoption(HolderQuestion asked) {
        return SummaryList.empty()
                .row("Where", coded("adopted.", asked.where()))
                .row("Day of the order", orNothing(date(asked.day(), asked.month(), asked.year())))
                .row("Court or town", orNothing(asked.court()))
                .row("Council", council(asked.council()))
                .row("Agency", orNothing(asked.agency()));
    }

    public SummaryList hopes(Hopes hopes) {
        List<String> each =
                hopes.hopes().stream()
                        .map(code -> words.find("hope." + code).orElse(code))
                        .toList();
        return SummaryList.empty()
                .row("Hopes", each.isEmpty() ? List.of(NOTHING) : each)
                .row("In their own words", orNothing(hopes.words()).lines().toList())
                .row("Council where they live", council(hopes.authority()));
    }

    /** As it was typed, if that is no day. */
    private static String date(String day, String month, String year) {
        try {
            return London.date(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (NumberFormatException | DateTimeException noDay) {
            return typed(day, month, year);
        }
    }

    private static String typed(String day, String month, String year) {
        return String.join(
                " ", Stream.of(day, month, year).filter(part -> !part.isEmpty()).toList());
    }

    private String coded(String prefix, String code) {
        return code.isEmpty() ? NOTHING : words.find(prefix + code).orElse(NOTHING);
    }

    private String council(String id) {
        return id.matches("[0-9]{1,3}")
                ? authorities.byId(Integer.parseInt(id)).map(Authority::name).orElse(NOTHING)
                : NOTHING;
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? NOTHING : text;
    }
}
