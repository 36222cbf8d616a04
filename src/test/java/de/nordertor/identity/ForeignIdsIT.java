package de.nordertor.identity;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.cooperation.boundary.BoardColumn;
import de.nordertor.council.boundary.PaperEditing;
import de.nordertor.council.boundary.SmallTown;
import de.nordertor.council.control.PaperGuard;
import de.nordertor.document.boundary.Attachments;
import de.nordertor.document.control.SampleFiles;
import de.nordertor.identity.entity.Reach;
import de.nordertor.identity.entity.Role;
import de.nordertor.identity.entity.RolePermissions;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.BusinessException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.RunCount;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every boundary method that takes an id × every role that may call it: what is not there, and what belongs to another
 * department, is refused or not found; nothing fails otherwise, and nothing changes.
 */
@ExtendWith(ArquillianExtension.class)
class ForeignIdsIT {

    private static final Long NOT_THERE = 999_999_999_999L;
    private static final String TABLES =
            "council_paper, paper_version, paper_station, consultation, meeting, agenda_item, resolution_tracking,"
                    + " co_signing, co_signature, co_signing_text,"
                    + " attachment, user_account, role_grant, department, committee, paper_type, budget_product, paper_number_sequence";

    @Inject
    private BeanManager beans;

    @Inject
    private TestPeople people;

    @Inject
    private SmallTown town;

    @Inject
    private PaperEditing editing;

    @Inject
    private Attachments attachments;

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void whatIsNotThereIsRefused() throws Exception {
        List<BoundaryAction> actions = BoundaryAction.all(beans).stream()
                .filter(PlausibleArguments::namesAThing)
                .toList();
        assertThat(actions).hasSizeGreaterThan(30);
        for (Role role : roles()) {
            String login = "nowhere-" + role.name().toLowerCase().replace('_', '-');
            people.have(login, role, null);
            String before = fingerprint();
            for (BoundaryAction action : actions) {
                if (action.isGrantedTo(role)) {
                    Object outcome = people.as(login, () -> invoke(action, name -> NOT_THERE));
                    if (!(outcome instanceof BusinessException) && !isEmpty(outcome)) {
                        wrong.add(role + " " + action + " -> " + outcome);
                    }
                }
            }
            assertThat(fingerprint()).as(login).isEqualTo(before);
        }
        assertThat(wrong).isEmpty();
    }

    /** In the everyday run the three that together may do the most. */
    private static List<Role> roles() {
        return "full".equals(System.getProperty("nordertor.depth"))
                ? List.of(Role.values())
                : List.of(Role.QUARTER_MANAGEMENT, Role.DEPARTMENT_LEAD, Role.ADMINISTRATOR);
    }

    @Test
    void withoutAnIdNothingFailsOtherwise() throws Exception {
        people.have("nothing-named", Role.ADMINISTRATOR, null);
        people.have("nothing-named", Role.DEPARTMENT_LEAD, null);
        for (BoundaryAction action : BoundaryAction.all(beans)) {
            if (Stream.of(action.method().getParameterTypes()).anyMatch(Long.class::equals)) {
                Object outcome = people.as(
                        "nothing-named",
                        () -> action.invoke(parameter -> parameter.getType() == Long.class
                                ? null
                                : new PlausibleArguments(name -> NOT_THERE).of(parameter)));
                if (outcome instanceof Exception && !(outcome instanceof BusinessException)) {
                    wrong.add(action + " -> " + outcome);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatBelongsToAnotherDepartmentIsRefused() throws Exception {
        Map<String, Long> foreign = foreignPaper();
        SmallTown.Place own = town.found();
        int refused = 0;
        for (Role role : Role.values()) {
            if (RolePermissions.reach(role, Permission.PAPER_READ_DRAFT) == Reach.TOWN) {
                continue;
            }
            String login = "next-door-" + role.name().toLowerCase().replace('_', '-');
            people.have(login, role, role.isLimitable() ? own.departmentCode() : null);
            String before = fingerprint();
            for (BoundaryAction action : limitedToDepartments()) {
                if (action.isGrantedTo(role)) {
                    refused++;
                    Object outcome = people.as(login, () -> invoke(action, name -> named(name, action, foreign)));
                    if (!(outcome instanceof NotPermittedException || outcome instanceof NotFoundException)
                            && !isEmpty(outcome)) {
                        wrong.add(role + " " + action + " -> " + outcome);
                    }
                }
            }
            assertThat(fingerprint()).as(login).isEqualTo(before);
        }
        assertThat(wrong).isEmpty();
        assertThat(refused).isGreaterThan(50);
    }

    /** Those that need a right which can end at a department, and the attachments, which follow their thing's. */
    private List<BoundaryAction> limitedToDepartments() {
        return BoundaryAction.all(beans).stream()
                .filter(PlausibleArguments::namesAThing)
                .filter(action -> action.boundary() == Attachments.class
                        || Stream.of(action.needed()).anyMatch(needed -> needed.scope() == Permission.Scope.DEPARTMENT))
                .toList();
    }

    /** A submitted draft with an attachment, in a department of its own. */
    private Map<String, Long> foreignPaper() {
        SmallTown.Place place = town.found();
        AtomicLong paper = new AtomicLong();
        AtomicLong attachment = new AtomicLong();
        SystemWork.run(() -> {
            paper.set(editing.create(place.paperTypeId(), place.departmentId(), place.report("Fremd")));
            attachment.set(attachments.add(
                    new SubjectRef(PaperGuard.KIND, paper.get()),
                    "Fremd",
                    "fremd.pdf",
                    new ByteArrayInputStream(SampleFiles.pdf())));
            editing.submit(paper.get());
        });
        return Map.ofEntries(
                entry("paperId", paper.get()),
                entry("lockVersion", version("council_paper", paper.get())),
                entry("departmentId", place.departmentId()),
                entry("paperTypeId", place.paperTypeId()),
                entry("committeeId", place.committeeId()),
                entry("budgetProductId", NOT_THERE),
                entry("meetingId", NOT_THERE),
                entry("consultationId", NOT_THERE),
                entry("responsibleId", NOT_THERE),
                entry("subject", paper.get()),
                entry("attachment", attachment.get()),
                entry("version", version("attachment", attachment.get())));
    }

    /** A new name of a parameter fails here, so that somebody says what is foreign about it. */
    private static Long named(String name, BoundaryAction action, Map<String, Long> foreign) {
        boolean ofSubject = Stream.of(action.method().getParameterTypes()).anyMatch(SubjectRef.class::equals);
        String key = name.equals("id") ? (ofSubject ? "subject" : "attachment") : name;
        if (!foreign.containsKey(key)) {
            throw new IllegalArgumentException(action + " takes " + name + ", which this test does not know");
        }
        return foreign.get(key);
    }

    private static Object invoke(BoundaryAction action, Function<String, Long> numbers) throws IllegalAccessException {
        return action.invoke(new PlausibleArguments(numbers)::of);
    }

    private static boolean isEmpty(Object outcome) {
        return outcome instanceof Optional<?> found && found.isEmpty()
                || outcome instanceof Collection<?> rows && rows.stream().allMatch(ForeignIdsIT::isEmpty)
                || outcome instanceof Page<?> page && page.total() == 0
                || outcome instanceof BoardColumn column && column.total() == 0
                || RunCount.NOTHING.equals(outcome)
                || Boolean.FALSE.equals(outcome)
                || Integer.valueOf(0).equals(outcome);
    }

    private long version(String table, long id) {
        return Long.parseLong(query("SELECT version FROM " + table + " WHERE id = " + id));
    }

    /** Another one as soon as any row is another one. */
    private String fingerprint() {
        return query("CHECKSUM TABLE " + TABLES);
    }

    private String query(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(rows.getMetaData().getColumnCount()));
            }
            return String.join(" ", all);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
