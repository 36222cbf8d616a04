package de.nordertor.bench;

import de.nordertor.document.boundary.AttachmentRow;
import de.nordertor.document.control.AttachmentRepository;
import de.nordertor.journal.boundary.DeadlineRow;
import de.nordertor.journal.boundary.TimelineRow;
import de.nordertor.journal.control.DeadlineListRepository;
import de.nordertor.journal.control.TimelineRepository;
import de.nordertor.partner.boundary.PartnerFilter;
import de.nordertor.partner.boundary.PartnerName;
import de.nordertor.partner.boundary.PartnerRow;
import de.nordertor.partner.boundary.PartnerView;
import de.nordertor.partner.control.PartnerChanges;
import de.nordertor.partner.control.PartnerFinder;
import de.nordertor.partner.control.PartnerListRepository;
import de.nordertor.partner.control.PartnerRepository;
import de.nordertor.partner.control.PartnerViews;
import de.nordertor.partner.control.duplicate.DuplicateFinder;
import de.nordertor.partner.control.duplicate.Likeness;
import de.nordertor.partner.control.duplicate.PartnerIdentity;
import de.nordertor.partner.entity.EngagementProfile;
import de.nordertor.partner.entity.PartnerOrganization;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SearchResult;
import de.nordertor.platform.control.index.HitQuestions;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * In the second application of the bench: lists have 25 fixed rows, and what a page of one partner shows is read once
 * and then held in memory. {@code bare} asks the engine as the real application does.
 */
final class HeldPartners {

    private HeldPartners() {}

    /** The first 25 of as many as the real register has. */
    @Specializes
    @ApplicationScoped
    public static class Finder extends PartnerFinder {

        private static final List<Long> IDS =
                LongStream.rangeClosed(1, PageRequest.DEFAULT_SIZE).boxed().toList();

        @Override
        public Page<Long> page(PartnerFilter filter, PageRequest wanted) {
            return new Page<>(IDS, ManyPartners.FEW);
        }

        public Page<Long> bare(PartnerFilter filter, PageRequest wanted) {
            return super.page(filter, wanted);
        }
    }

    /** Rows that nobody has to read. */
    @Specializes
    @ApplicationScoped
    public static class Rows extends PartnerListRepository {

        @Override
        public List<PartnerRow> findRows(List<Long> ids) {
            return ids.stream().map(Rows::row).toList();
        }

        private static PartnerRow row(long id) {
            return new PartnerRow(
                    id,
                    ManyPartners.name(id),
                    "Unternehmen",
                    PartnerStatus.ACTIVE,
                    ManyPartners.postalCode(id),
                    ManyPartners.city(id),
                    "Wiegandt, Jonas",
                    true,
                    Instant.EPOCH);
        }
    }

    /** Partners read once. */
    @Specializes
    @ApplicationScoped
    public static class Partners extends PartnerRepository {

        @PersistenceContext(unitName = "nordertor")
        private EntityManager em;

        private final Map<Object, PartnerOrganization> held = new ConcurrentHashMap<>();
        private final Map<Object, Optional<EngagementProfile>> profiles = new ConcurrentHashMap<>();
        private final Map<Object, List<PartnerName>> names = new ConcurrentHashMap<>();

        @Override
        public PartnerOrganization get(Long id) {
            return held.computeIfAbsent(id, key -> super.get(id));
        }

        /** Gets an id and is forgotten. */
        @Override
        public void add(PartnerOrganization partner) {
            em.persist(partner);
            em.detach(partner);
        }

        @Override
        public boolean exists(Long id) {
            return true;
        }

        @Override
        public Optional<EngagementProfile> findProfile(Long partnerId) {
            return profiles.computeIfAbsent(partnerId, key -> super.findProfile(partnerId));
        }

        @Override
        public List<PartnerName> findNames(Collection<Long> ids) {
            return names.computeIfAbsent(List.copyOf(ids), key -> super.findNames(ids));
        }
    }

    /** Nobody is ever a duplicate. */
    @Specializes
    @ApplicationScoped
    public static class NoDuplicates extends DuplicateFinder {

        @Override
        public List<List<Likeness>> likely(List<PartnerIdentity> identities) {
            return identities.stream().map(one -> List.<Likeness>of()).toList();
        }

        @Override
        public void written(Collection<Long> partnerIds) {
            // nothing was
        }
    }

    /** The index has nothing to read again. */
    @Specializes
    @ApplicationScoped
    public static class NoChanges extends PartnerChanges {

        @Override
        public void changed(Long partnerId) {
            // nothing was
        }

        @Override
        public void entered(Long partnerId) {
            // nothing was
        }
    }

    /** Views made once. */
    @Specializes
    @ApplicationScoped
    public static class Views extends PartnerViews {

        private final Map<Object, PartnerView> held = new ConcurrentHashMap<>();

        @Override
        public PartnerView of(PartnerOrganization partner) {
            return held.computeIfAbsent(partner.getId(), key -> super.of(partner));
        }
    }

    /** Timelines read once. */
    @Specializes
    @ApplicationScoped
    public static class Timelines extends TimelineRepository {

        private final Map<Object, List<TimelineRow>> held = new ConcurrentHashMap<>();

        @Override
        public List<TimelineRow> findLatest(SubjectRef subject, int limit) {
            return held.computeIfAbsent(subject, key -> super.findLatest(subject, limit));
        }
    }

    /** Deadlines read once. */
    @Specializes
    @ApplicationScoped
    public static class Deadlines extends DeadlineListRepository {

        private final Map<Object, List<DeadlineRow>> held = new ConcurrentHashMap<>();

        @Override
        public List<DeadlineRow> findOpen(SubjectRef subject, int limit) {
            return held.computeIfAbsent(subject, key -> super.findOpen(subject, limit));
        }
    }

    /** Attachments read once. */
    @Specializes
    @ApplicationScoped
    public static class Attachments extends AttachmentRepository {

        private final Map<Object, List<AttachmentRow>> held = new ConcurrentHashMap<>();

        @Override
        public List<AttachmentRow> findRows(SubjectRef subject) {
            return held.computeIfAbsent(subject, key -> super.findRows(subject));
        }
    }

    /** Answers found once. */
    @Specializes
    @ApplicationScoped
    public static class Hits extends HitQuestions {

        private final Map<Object, SearchResult> held = new ConcurrentHashMap<>();

        @Override
        public SearchResult find(String typed, String kind, int limit, Predicate<Audience> includes) {
            return held.computeIfAbsent(typed + limit, key -> super.find(typed, kind, limit, includes));
        }

        public SearchResult bare(String typed, int limit, Predicate<Audience> includes) {
            return super.find(typed, null, limit, includes);
        }
    }
}
