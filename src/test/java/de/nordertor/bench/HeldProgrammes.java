package de.nordertor.bench;

import de.nordertor.group.control.GroupRepository;
import de.nordertor.group.control.MeetingCalendar.MeetingDay;
import de.nordertor.group.control.MeetingRepository;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.programme.boundary.ProgrammeFilter;
import de.nordertor.programme.boundary.ProgrammeRow;
import de.nordertor.programme.control.ProgrammeListRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** In the second application of the bench: rows that were read once are held in memory. */
final class HeldProgrammes {

    private HeldProgrammes() {}

    /** The overview of programmes. */
    @Specializes
    @ApplicationScoped
    public static class Lists extends ProgrammeListRepository {

        private final Map<Object, Page<ProgrammeRow>> held = new ConcurrentHashMap<>();

        @Override
        public Page<ProgrammeRow> findPage(ProgrammeFilter filter, PageRequest page) {
            return held.computeIfAbsent(page, key -> super.findPage(filter, page));
        }
    }

    /** Which group covers what. */
    @Specializes
    @ApplicationScoped
    public static class Groups extends GroupRepository {

        private final Map<Object, List<Object[]>> held = new ConcurrentHashMap<>();

        @Override
        public List<Object[]> findCoverage(LocalDate today) {
            return held.computeIfAbsent(today, key -> super.findCoverage(today));
        }
    }

    /** The days of meetings. */
    @Specializes
    @ApplicationScoped
    public static class Meetings extends MeetingRepository {

        private final Map<Object, List<MeetingDay>> held = new ConcurrentHashMap<>();

        @Override
        public List<MeetingDay> findBetween(LocalDate from, LocalDate to) {
            return held.computeIfAbsent(from, key -> super.findBetween(from, to));
        }
    }
}
