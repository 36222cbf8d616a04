package de.nordertor.journal.entity;

import de.nordertor.town.entity.WorkingCalendar;
import java.time.LocalDate;

/** What becomes of a deadline whose day is none on which the town hall works. */
public enum DayRule {
    /** It stays where it is. */
    KEEP {
        @Override
        public LocalDate effective(LocalDate day, WorkingCalendar calendar) {
            return day;
        }
    },
    /** Of a legal deadline: the next day that is neither a Saturday, a Sunday nor a holiday (§ 193 BGB, § 31 Abs. 3 VwVfG). */
    BY_LAW {
        @Override
        public LocalDate effective(LocalDate day, WorkingCalendar calendar) {
            return calendar.nextByLaw(day);
        }
    },
    NEXT {
        @Override
        public LocalDate effective(LocalDate day, WorkingCalendar calendar) {
            return calendar.next(day);
        }
    },
    PREVIOUS {
        @Override
        public LocalDate effective(LocalDate day, WorkingCalendar calendar) {
            return calendar.previous(day);
        }
    };

    /** The day that counts. */
    public abstract LocalDate effective(LocalDate day, WorkingCalendar calendar);
}
