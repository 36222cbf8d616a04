package de.nordertor.insight.entity.draft;

import de.nordertor.insight.entity.german.Case;
import de.nordertor.insight.entity.german.Gender;
import de.nordertor.insight.entity.german.German;
import de.nordertor.insight.entity.german.Noun;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Something of a fact that stands in a sentence. */
public sealed interface Value extends Serializable {

    /** As it stands in a German sentence; only counted things are different in each case. */
    String in(Case wanted);

    /** By which one sees whether it says something else. */
    default String essence() {
        return in(Case.NOMINATIVE);
    }

    /** How many it is about: a verb agrees with it. */
    default long number() {
        return 1;
    }

    /** What a person or a register wrote, as it is. */
    record Words(String text) implements Value {

        @Override
        public String in(Case wanted) {
            return text;
        }
    }

    /** The same where a sentence goes on behind it or ends with it: it may end with a full stop, as „e. V.“ does. */
    record Clause(String text) implements Value {

        @Override
        public String in(Case wanted) {
            return text;
        }

        @Override
        public String essence() {
            return text.replaceFirst("\\.$", "");
        }
    }

    /** Several names. */
    record Names(List<String> names) implements Value {

        public Names {
            names = List.copyOf(names);
        }

        @Override
        public String in(Case wanted) {
            return German.list(names);
        }

        @Override
        public long number() {
            return names.size();
        }
    }

    /** Counted things. */
    record Count(long number, Noun noun) implements Value {

        @Override
        public String in(Case wanted) {
            return German.count(number, noun, wanted);
        }
    }

    /** How many of something that was named before: „keine“, „einer“, „zwei“. */
    record Alone(long number, Gender gender) implements Value {

        @Override
        public String in(Case wanted) {
            return German.alone(number, gender, wanted);
        }
    }

    /** Something that can be broken: „2,5 Stunden“. */
    record Amount(BigDecimal amount, Noun noun) implements Value {

        @Override
        public String in(Case wanted) {
            return German.amount(amount, noun, wanted);
        }

        /** „eine Stunde ist“, but „0,5 Stunden sind“. */
        @Override
        public long number() {
            return amount.signum() == 0 || amount.compareTo(BigDecimal.ONE) == 0 ? amount.longValue() : 2;
        }
    }

    /** A figure: „1.300“, „12,5“. */
    record Figure(BigDecimal figure) implements Value {

        @Override
        public String in(Case wanted) {
            return German.figure(figure);
        }
    }

    /** „31. Mai 2016“. */
    record Day(LocalDate on) implements Value {

        @Override
        public String in(Case wanted) {
            return German.day(on);
        }
    }

    /** „vom 1. bis 3. Mai 2016“. @param to null where there is no end */
    record Period(LocalDate from, LocalDate to) implements Value {

        @Override
        public String in(Case wanted) {
            return German.period(from, to);
        }
    }

    /** „1.250 €“. */
    record Money(BigDecimal euros) implements Value {

        @Override
        public String in(Case wanted) {
            return German.euros(euros);
        }

        @Override
        public long number() {
            return euros.compareTo(BigDecimal.ONE) == 0 ? 1 : 2;
        }
    }
}
