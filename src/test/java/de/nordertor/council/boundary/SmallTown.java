package de.nordertor.council.boundary;

import de.nordertor.council.control.CommitteeRepository;
import de.nordertor.council.control.PaperTypeRepository;
import de.nordertor.council.entity.Committee;
import de.nordertor.council.entity.CommitteeKind;
import de.nordertor.council.entity.ConsultationRole;
import de.nordertor.council.entity.NumberPattern;
import de.nordertor.council.entity.PaperType;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.control.DepartmentRepository;
import de.nordertor.identity.entity.Department;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Builds what a paper needs, new for every test, so that tests never meet. */
@Stateless
public class SmallTown {

    public static final LocalDate DAY = LocalDate.of(2016, 5, 18);

    @Inject
    private DepartmentRepository departments;

    @Inject
    private CommitteeRepository committees;

    @Inject
    private PaperTypeRepository types;

    /** Ids of a fresh department, committee and kind of paper. */
    public record Place(Long departmentId, String departmentCode, Long committeeId, Long paperTypeId) {

        public PaperInput report(String subject) {
            return report(subject, DAY);
        }

        /** @param planned the day for which the committee is to deal with it */
        public PaperInput report(String subject, LocalDate planned) {
            return report(subject, List.of(station(planned)));
        }

        /** Cannot be approved, and is found out only after its number has been given. */
        PaperInput reportWithoutConsultation(String subject) {
            return report(subject, List.of());
        }

        private PaperInput report(String subject, List<PaperInput.Station> stations) {
            return new PaperInput(
                    DAY, null, "Muster, Erika", subject, "<p>Text</p>", null, Visibility.PUBLIC, null, stations);
        }

        private PaperInput.Station station(LocalDate planned) {
            return new PaperInput.Station(committeeId, planned, ConsultationRole.FOR_INFORMATION, Visibility.PUBLIC);
        }
    }

    public Place found() {
        String unique = UUID.randomUUID().toString().substring(0, 6).toUpperCase();
        Department department = new Department(unique, "Fachbereich " + unique, null);
        departments.add(department);
        Committee committee =
                new Committee("Ausschuss " + unique, CommitteeKind.SPECIALIST_COMMITTEE, Visibility.PUBLIC, 10);
        committees.add(committee);
        PaperType type = new PaperType(
                "REPORT_" + unique,
                "Sachstandsbericht",
                new NumberPattern("{Fachbereich}/{lfd:3}/{Jahr}"),
                false,
                false);
        types.add(type);
        return new Place(department.getId(), unique, committee.getId(), type.getId());
    }
}
