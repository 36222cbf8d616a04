package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;
import java.util.stream.Stream;

/** The pages of the partner register, of the journal, of programmes, of areas and of groups, and the words and the boundary that partners carry. */
final class RegisterSituations {

    private RegisterSituations() {}

    static List<Situation> all() {
        return Stream.of(
                        words(),
                        days(),
                        JournalSituations.all(),
                        ReminderSituations.all(),
                        PartnerSituations.all(),
                        PersonSituations.all(),
                        ImportSituations.all(),
                        ProgrammeSituations.all(),
                        AreaSituations.all(),
                        GroupSituations.all(),
                        IdeaSituations.all(),
                        ListingSituations.all(),
                        MatchSituations.all(),
                        CooperationSituations.all(),
                        MarketSituations.all(),
                        AgreementSituations.all(),
                        InsightSituations.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Situation> days() {
        String closing = "town/closing-day?id=70360";
        String[] stored = {
            "DELETE FROM nordertor.closing_day WHERE id = 70360 OR name LIKE '%Probe%'",
            "INSERT INTO nordertor.closing_day VALUES (70360, 1, 'Probe', '2031-02-19', '2031-02-19', 'ONCE', FALSE)"
        };
        return List.of(
                of("town/working-days", "admin", "").choosing("state", "BE").shownAt("town/working-days"),
                of("town/closing-day", "admin", "?id=70360")
                        .before(stored)
                        .takes("firstDay", "19.02.2031")
                        .takes("lastDay", "")
                        .shownAt(closing));
    }

    private static List<Situation> words() {
        return List.of(
                of("town/tag", "admin", "").shownAt("town/tag?id={SELECT MAX(id) FROM nordertor.tag}"),
                of("town/field-of-action", "admin", "")
                        .takes("code", "F_*")
                        .takes("ordinal", "7")
                        .shownAt("town/field-of-action?id={SELECT MAX(id) FROM nordertor.field_of_action}"),
                of("partner/type", "admin", "")
                        .takes("code", "T_*")
                        .shownAt("partner/type?id={SELECT MAX(id) FROM nordertor.partner_type}"),
                of("town/boundary", "admin", ""));
    }
}
