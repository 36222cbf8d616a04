package de.nordertor.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.QueryCount;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.BulkPlan;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.BulkOutcome;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.town.boundary.TagRow;
import de.nordertor.town.boundary.Tags;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PartnerBulkIT {

    private static final String LEAD = "bulk-it";
    private static final String OTHER = "bulk-other-it";
    private static final int MANY = "full".equals(System.getProperty("nordertor.depth")) ? 10_000 : 2_000;

    @Inject
    private PartnerBulk bulk;

    @Inject
    private PartnerEditing editing;

    @Inject
    private Partners partners;

    @Inject
    private PartnerRegister register;

    @Inject
    private Tags tags;

    @Inject
    private TestPeople people;

    @Inject
    private QueryCount statements;

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    private final String unique = Long.toString(System.nanoTime(), 36);
    private Long lead;
    private Long kept;
    private Long added;
    private Long removed;

    @BeforeEach
    void aRegisterWithTags() {
        lead = people.have(LEAD, Role.DEPARTMENT_LEAD, null);
        people.have(OTHER, Role.DEPARTMENT_LEAD, null);
        people.have("reader-it", Role.READER, null);
        kept = tag("Bleibt");
        added = tag("Neu");
        removed = tag("Alt");
    }

    @Test
    void whatThePreviewSaysIsWhatHappens() throws Exception {
        Long prospect = partner(Set.of(kept, removed));
        Long closed = partner(Set.of());
        SystemWork.run(() -> editing.become(closed, PartnerStatus.CLOSED));
        Long already = partner(Set.of(added));
        SystemWork.run(() -> editing.become(already, PartnerStatus.ACTIVE));
        people.run(LEAD, () -> editing.save(editing.open(already), responsible(already, lead)));

        PartnerBulkInput wanted =
                new PartnerBulkInput(Set.of(added), Set.of(removed), true, lead, PartnerStatus.ACTIVE);
        Long id = people.as(LEAD, () -> bulk.plan(List.of(prospect, closed, already), wanted));
        BulkPlan plan = people.as(LEAD, () -> bulk.get(id));
        assertThat(PartnerBulkInput.of(plan.content())).isEqualTo(wanted);
        assertThat(plan.begun()).isFalse();
        assertThat(outcomes(id)).containsExactly(BulkOutcome.PLANNED, BulkOutcome.REFUSED, BulkOutcome.UNCHANGED);
        assertThat(view(prospect).status()).isEqualTo(PartnerStatus.PROSPECT);

        long told = register.told(prospect);
        BulkPlan done = people.as(LEAD, () -> bulk.advance(id));
        assertThat(done.done()).isTrue();
        assertThat(outcomes(id)).containsExactly(BulkOutcome.CHANGED, BulkOutcome.REFUSED, BulkOutcome.UNCHANGED);
        PartnerView changed = view(prospect);
        assertThat(changed.status()).isEqualTo(PartnerStatus.ACTIVE);
        assertThat(changed.responsible()).isEqualTo("Person " + LEAD);
        assertThat(changed.tags()).containsExactlyInAnyOrder("Bleibt " + unique, "Neu " + unique);
        assertThat(changed.changedBy()).isEqualTo("Person " + LEAD);
        assertThat(register.told(prospect)).isEqualTo(told + 1);
        assertThat(people.as("reader-it", () -> partners.history(prospect)))
                .filteredOn(row -> LEAD.equals(row.login()))
                .extracting(AuditRow::field)
                .containsExactlyInAnyOrder("status", "responsibleId", "tags");
        assertThat(view(closed).status()).isEqualTo(PartnerStatus.CLOSED);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsLeftAlone() throws Exception {
        Long mine = partner(Set.of());
        Long theirs = partner(Set.of());
        Long id = people.as(LEAD, () -> bulk.plan(List.of(mine, theirs), becoming(PartnerStatus.DORMANT)));
        people.run(OTHER, () -> editing.become(theirs, PartnerStatus.ACTIVE));
        BulkPlan done = people.as(LEAD, () -> bulk.advance(id));
        assertThat(done.counts()).isEqualTo(Map.of(BulkOutcome.CHANGED, 1L, BulkOutcome.CONFLICT, 1L));
        assertThat(view(theirs).status()).isEqualTo(PartnerStatus.ACTIVE);
        assertThat(view(mine).status()).isEqualTo(PartnerStatus.DORMANT);
    }

    @Test
    void whatIsNotThereIsLeftOutOrReported() throws Exception {
        Long partner = partner(Set.of());
        Long gone = partner(Set.of());
        Long id = people.as(LEAD, () -> bulk.plan(List.of(-1L, partner, kept, gone), becoming(PartnerStatus.ACTIVE)));
        sql("UPDATE bulk_row SET subject_id = -2 WHERE subject_id = " + gone);
        BulkPlan done = people.as(LEAD, () -> bulk.advance(id));
        assertThat(done.counts()).isEqualTo(Map.of(BulkOutcome.CHANGED, 1L, BulkOutcome.GONE, 1L));
        assertThat(people.as(LEAD, () -> bulk.rows(id, BulkOutcome.GONE, PageRequest.firstPage()))
                        .rows())
                .extracting(PartnerBulkRow::partner)
                .containsOnlyNulls();
    }

    @Test
    void aMergedPartnerIsRefused() throws Exception {
        Long winner = partner(Set.of());
        Long loser = partner(Set.of());
        sql("UPDATE partner_organization SET merged_into_id = " + winner + " WHERE id = " + loser);
        Long id = people.as(LEAD, () -> bulk.plan(List.of(loser), becoming(PartnerStatus.ACTIVE)));
        assertThat(outcomes(id)).containsExactly(BulkOutcome.REFUSED);
    }

    @Test
    void aPlanBelongsToThePersonWhoMadeIt() throws Exception {
        Long id = people.as(LEAD, () -> bulk.plan(List.of(partner(Set.of())), becoming(PartnerStatus.ACTIVE)));
        for (Callable<?> attempt : List.<Callable<?>>of(
                () -> bulk.get(id), () -> bulk.advance(id), () -> bulk.rows(id, null, PageRequest.firstPage()))) {
            assertThatThrownBy(() -> people.as(OTHER, attempt)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.as("reader-it", attempt)).isInstanceOf(NotPermittedException.class);
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedInASentence() throws Exception {
        List<Long> some = List.of(partner(Set.of()));
        refused("partner.bulk.changesNothing", some, new PartnerBulkInput(Set.of(), Set.of(), false, null, null));
        refused(
                "partner.bulk.tagTwice",
                some,
                new PartnerBulkInput(Set.of(added), Set.of(added, kept), false, null, null));
        refused("partner.bulk.nothingChosen", List.of(), becoming(PartnerStatus.ACTIVE));
        assertThatThrownBy(() -> people.as(
                        LEAD, () -> bulk.plan(some, new PartnerBulkInput(Set.of(-5L), Set.of(), false, null, null))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(
                        LEAD, () -> bulk.plan(some, new PartnerBulkInput(Set.of(), Set.of(), true, -5L, null))))
                .isInstanceOf(NotFoundException.class);
    }

    /** Two windows of the same person go on with the same plan at the same moment. */
    @Test
    void manyAreChangedOnceEachAlsoByTwoAtATime() throws Exception {
        List<Long> ids = manyPartners();
        try {
            long began = System.nanoTime();
            Long id = people.as(
                    LEAD, () -> bulk.plan(ids, new PartnerBulkInput(Set.of(added), Set.of(), true, lead, null)));
            long planned = System.nanoTime();
            ExecutorService two = Executors.newFixedThreadPool(2);
            List<Future<Void>> both = two.invokeAll(List.of(goOn(id), goOn(id)));
            two.shutdown();
            for (Future<Void> one : both) {
                one.get();
            }
            System.Logger log = System.getLogger(PartnerBulkIT.class.getName());
            log.log(
                    System.Logger.Level.INFO,
                    "{0} partners: planned in {1} ms, changed in {2} ms",
                    MANY,
                    (planned - began) / 1_000_000,
                    (System.nanoTime() - planned) / 1_000_000);
            assertThat(people.as(LEAD, () -> bulk.get(id)).counts())
                    .isEqualTo(Map.of(BulkOutcome.CHANGED, (long) MANY));
            assertThat(sql("SELECT COUNT(*) FROM partner_organization WHERE name LIKE '" + unique
                            + "%' AND version = 2 AND responsible_id = " + lead))
                    .isEqualTo(MANY);
            assertThat(sql("SELECT COUNT(*) FROM partner_tag WHERE tag_id = " + added))
                    .isEqualTo(MANY);
        } finally {
            sql("DELETE FROM partner_tag WHERE tag_id = " + added);
            sql("DELETE FROM partner_organization WHERE name LIKE '" + unique + "%'");
        }
    }

    /** Reading and locking is the same for few and many; only what is written grows. */
    @Test
    void thePreviewTakesAsManyStatementsForManyAsForOne() throws Exception {
        List<Long> one = List.of(partner(Set.of()));
        List<Long> ten = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ten.add(partner(Set.of(kept)));
        }
        PartnerBulkInput wanted = becoming(PartnerStatus.ACTIVE);
        long few = people.as(LEAD, () -> statements.of(() -> bulk.plan(one, wanted)));
        long many = people.as(LEAD, () -> statements.of(() -> bulk.plan(ten, wanted)));
        assertThat(many).isEqualTo(few);
        Long first = people.as(LEAD, () -> bulk.plan(one, wanted));
        Long second = people.as(LEAD, () -> bulk.plan(ten, wanted));
        long shown = people.as(LEAD, () -> statements.of(() -> bulk.rows(first, null, PageRequest.firstPage())));
        assertThat(people.as(LEAD, () -> statements.of(() -> bulk.rows(second, null, PageRequest.firstPage()))))
                .isEqualTo(shown);
    }

    private Callable<Void> goOn(Long id) {
        return () -> people.as(LEAD, () -> {
            while (bulk.advance(id).left() > 0) {
                Thread.onSpinWait();
            }
            return null;
        });
    }

    private void refused(String key, List<Long> ids, PartnerBulkInput wanted) {
        assertThatThrownBy(() -> people.as(LEAD, () -> bulk.plan(ids, wanted)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(key);
    }

    private List<BulkOutcome> outcomes(Long id) throws Exception {
        return people.as(LEAD, () -> bulk.rows(id, null, PageRequest.firstPage())).rows().stream()
                .map(row -> row.row().outcome())
                .toList();
    }

    private PartnerView view(Long id) throws Exception {
        return people.as("reader-it", () -> partners.view(id));
    }

    private PartnerInput responsible(Long id, Long person) {
        PartnerInput input = editing.open(id).input();
        return new PartnerInput(
                input.name(),
                input.typeId(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                person,
                null,
                input.tagIds(),
                input.addresses());
    }

    private static PartnerBulkInput becoming(PartnerStatus status) {
        return new PartnerBulkInput(Set.of(), Set.of(), false, null, status);
    }

    private Long partner(Set<Long> tagIds) {
        return register.partner("Viele " + unique, tagIds, List.of());
    }

    private Long tag(String name) {
        Long[] id = new Long[1];
        SystemWork.run(() -> id[0] = tags.save(new TagRow(null, 0, name + " " + unique, true)));
        return id[0];
    }

    /** Straight into the table, because ten thousand forms would take longer than what is tested. */
    private List<Long> manyPartners() throws SQLException {
        sql("INSERT INTO partner_organization (id, version, name, partner_type_id, status, changed_at, changed_by)"
                + " SELECT NEXT VALUE FOR nordertor_id, 1, CONCAT('" + unique + " ', seq), "
                + register.type().id() + ", 'ACTIVE', UTC_TIMESTAMP(6), 'Test' FROM seq_1_to_" + MANY);
        List<Long> ids = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT id FROM partner_organization WHERE name LIKE '" + unique + "%' ORDER BY id")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    /** @return the first number of a query, or how many rows were changed */
    private long sql(String text) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(text)) {
                return statement.getUpdateCount();
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
