package de.nordertor.insight.entity.german;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanTest {

    private static final Noun GROUP = Noun.feminine("Arbeitsgruppe", "Arbeitsgruppen");
    private static final Noun SESSION = Noun.masculine("Termin", "Termins", "Termine");
    private static final Noun PROJECT = Noun.neuter("Vorhaben", "Vorhabens", "Vorhaben");
    private static final Noun PERSON =
            new Noun(Gender.MASCULINE, "Bewohner", "Bewohners", "Bewohner", "Bewohnern", "Bewohner");

    @ParameterizedTest
    @CsvSource({
        "0, NOMINATIVE, keine Arbeitsgruppe, kein Termin, kein Vorhaben",
        "0, ACCUSATIVE, keine Arbeitsgruppe, keinen Termin, kein Vorhaben",
        "0, DATIVE, keiner Arbeitsgruppe, keinem Termin, keinem Vorhaben",
        "1, NOMINATIVE, eine Arbeitsgruppe, ein Termin, ein Vorhaben",
        "1, GENITIVE, einer Arbeitsgruppe, eines Termins, eines Vorhabens",
        "1, DATIVE, einer Arbeitsgruppe, einem Termin, einem Vorhaben",
        "1, ACCUSATIVE, eine Arbeitsgruppe, einen Termin, ein Vorhaben",
        "2, NOMINATIVE, zwei Arbeitsgruppen, zwei Termine, zwei Vorhaben",
        "12, DATIVE, zwölf Arbeitsgruppen, zwölf Terminen, zwölf Vorhaben",
        "13, ACCUSATIVE, 13 Arbeitsgruppen, 13 Termine, 13 Vorhaben",
        "1300, GENITIVE, 1.300 Arbeitsgruppen, 1.300 Termine, 1.300 Vorhaben"
    })
    void countedThingsAgreeInNumberGenderAndCase(
            long number, Case wanted, String group, String session, String project) {
        assertThat(German.count(number, GROUP, wanted)).isEqualTo(group);
        assertThat(German.count(number, SESSION, wanted)).isEqualTo(session);
        assertThat(German.count(number, PROJECT, wanted)).isEqualTo(project);
    }

    @ParameterizedTest
    @CsvSource({
        "0, NOMINATIVE, keine, keiner, keines",
        "1, NOMINATIVE, eine, einer, eines",
        "1, GENITIVE, einer, eines, eines",
        "1, DATIVE, einer, einem, einem",
        "1, ACCUSATIVE, eine, einen, eines",
        "2, NOMINATIVE, zwei, zwei, zwei",
        "13, DATIVE, 13, 13, 13"
    })
    void whereTheNounIsLeftOutTheNumberStandsAlone(
            long number, Case wanted, String feminine, String masculine, String neuter) {
        assertThat(German.alone(number, Gender.FEMININE, wanted)).isEqualTo(feminine);
        assertThat(German.alone(number, Gender.MASCULINE, wanted)).isEqualTo(masculine);
        assertThat(German.alone(number, Gender.NEUTER, wanted)).isEqualTo(neuter);
    }

    @ParameterizedTest
    @CsvSource({
        "0, keine Stunde",
        "1.00, eine Stunde",
        "0.5, '0,5 Stunden'",
        "2.50, '2,5 Stunden'",
        "40, 40 Stunden",
        "1234.25, '1.234,25 Stunden'"
    })
    void whatCanBeBrokenIsCountedToo(BigDecimal amount, String written) {
        assertThat(German.amount(amount, Noun.feminine("Stunde", "Stunden"), Case.NOMINATIVE))
                .isEqualTo(written);
    }

    @Test
    void nobodyCountsBelowZero() {
        assertThatThrownBy(() -> German.count(-1, GROUP, Case.DATIVE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> German.alone(-1, Gender.NEUTER, Case.DATIVE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "NOMINATIVE, die Arbeitsgruppe, der Termin, das Vorhaben, die Bewohner",
        "GENITIVE, der Arbeitsgruppe, des Termins, des Vorhabens, der Bewohner",
        "DATIVE, der Arbeitsgruppe, dem Termin, dem Vorhaben, den Bewohnern",
        "ACCUSATIVE, die Arbeitsgruppe, den Termin, das Vorhaben, die Bewohner"
    })
    void theArticleAgreesToo(Case wanted, String group, String session, String project, String people) {
        assertThat(German.the(GROUP, wanted, false)).isEqualTo(group);
        assertThat(German.the(SESSION, wanted, false)).isEqualTo(session);
        assertThat(German.the(PROJECT, wanted, false)).isEqualTo(project);
        assertThat(German.the(PERSON, wanted, true)).isEqualTo(people);
    }

    @Test
    void theVerbAgreesWithNoneOneAndMany() {
        assertThat(German.verb(0, "nimmt", "nehmen")).isEqualTo("nimmt");
        assertThat(German.verb(1, "nimmt", "nehmen")).isEqualTo("nimmt");
        assertThat(German.verb(2, "nimmt", "nehmen")).isEqualTo("nehmen");
    }

    @Test
    void listsEndWithAnAnd() {
        assertThat(German.list(List.of())).isEmpty();
        assertThat(German.list(List.of("Soziales"))).isEqualTo("Soziales");
        assertThat(German.list(List.of("Soziales", "Verkehr"))).isEqualTo("Soziales und Verkehr");
        assertThat(German.list(List.of("Soziales", "Wohnumfeld", "Verkehr", "Jugend")))
                .isEqualTo("Soziales, Wohnumfeld, Verkehr und Jugend");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-05-31, 2016-05-31, am 31. Mai 2016",
        "2016-05-01, 2016-05-03, vom 1. bis 3. Mai 2016",
        "2016-04-30, 2016-05-02, vom 30. April bis 2. Mai 2016",
        "2016-12-30, 2017-01-02, vom 30. Dezember 2016 bis 2. Januar 2017",
        "2016-02-29, , seit dem 29. Februar 2016"
    })
    void periodsNameNothingTwice(LocalDate from, LocalDate to, String written) {
        assertThat(German.period(from, to)).isEqualTo(written);
    }

    @Test
    void monthsAndAmounts() {
        assertThat(German.month(YearMonth.of(2017, 9))).isEqualTo("September 2017");
        assertThat(German.euros(new BigDecimal("1250.00"))).isEqualTo("1.250\u00a0€");
        assertThat(German.euros(new BigDecimal("12.5"))).isEqualTo("12,50\u00a0€");
        assertThat(German.capital("im Mai")).isEqualTo("Im Mai");
        assertThat(German.capital("")).isEmpty();
        assertThat(German.number(1)).isEqualTo("eins");
    }
}
