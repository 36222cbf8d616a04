package de.nordertor.programme.boundary;

import de.nordertor.programme.entity.DutyContent;
import de.nordertor.programme.entity.MunicipalityContent;
import de.nordertor.programme.entity.ParticipationState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Forms of programmes as tests fill them in. */
public final class TestProgrammes {

    public static final LocalDate STARTS = LocalDate.of(2016, 1, 1);
    public static final LocalDate ENDS = LocalDate.of(2017, 9, 30);

    private TestProgrammes() {}

    /** Only a name. */
    public static ProgrammeInput named(String name) {
        return new ProgrammeInput(
                name, null, null, null, null, null, null, null, null, null, null, null, List.of(), List.of());
    }

    /** Everything, beginning on the day given; null for no beginning. */
    public static ProgrammeInput full(String name, LocalDate startsOn) {
        return new ProgrammeInput(
                name,
                "Ministerium",
                "Bundesinstitut",
                "Netzwerk",
                "Neue Kooperationen",
                startsOn,
                ENDS,
                10,
                2,
                new BigDecimal("25000.00"),
                "Nur Städte",
                "www.programm.example",
                List.of(
                        new MunicipalityContent(
                                "Köln", "Nordrhein-Westfalen", 1_060_582, ParticipationState.ADMITTED, null),
                        new MunicipalityContent("Bayreuth", "Bayern", 72_148, null, null)),
                List.of(new DutyContent("Ansprechperson benennen", 14), new DutyContent("Bericht schreiben", 60)));
    }
}
