package de.nordertor.browser;

import static de.nordertor.browser.Situation.of;

import java.util.List;

/** The pages of working groups. */
final class GroupSituations {

    private static final String FIRST = "SELECT MIN(id) FROM nordertor.working_group";
    private static final String GROUP = "{" + FIRST + "}";

    private GroupSituations() {}

    static List<Situation> all() {
        return List.of(
                of("group/groups", "lesen", ""),
                group(of("group/group-edit", "redaktion", "")
                        .afterPressing("addMember")
                        .shownAt("group/group-edit?id={SELECT MAX(id) FROM nordertor.working_group}")),
                group(of("group/group-edit", "quartier", "?id=" + GROUP).shownAt("group/group-edit?id=" + GROUP)),
                of("group/group", "quartier", "?id=" + GROUP)
                        .before(JournalSituations.deadlineOn("WorkingGroup", FIRST))
                        .shownAt("group/group?id=" + GROUP));
    }

    private static Situation group(Situation form) {
        return form.choosing("kind", "PROJECT_GROUP")
                .takes("startsOn", "01.09.2015")
                .takes("endsOn", "31.12.2099")
                .takes("residents", "12")
                .takes("validFrom", "01.09.2015")
                .takes("validTo", "31.12.2098")
                .limits("purpose", 4_000);
    }
}
