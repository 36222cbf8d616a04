package de.nordertor.council.boundary;

import de.nordertor.council.control.PaperNumbering;
import de.nordertor.council.control.PaperTypeRepository;
import de.nordertor.council.entity.NumberPattern;
import de.nordertor.council.entity.PaperContent;
import de.nordertor.council.entity.PaperType;
import de.nordertor.identity.boundary.Departments;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The kinds of paper and the sequences of their numbers. */
@Stateless
@Permitted(Permission.MASTER_DATA_READ)
public class PaperTypes {

    private static final int MAX_RUNNING_NUMBER = 999_999;

    @Inject
    private PaperTypeRepository types;

    @Inject
    private PaperNumbering numbering;

    @Inject
    private Departments departments;

    /** All, by name. */
    public List<PaperTypeRow> list() {
        return types.findAll().stream().map(PaperTypes::row).toList();
    }

    /** Those in use, by name. */
    public List<PaperTypeRow> selectable() {
        return list().stream().filter(PaperTypeRow::active).toList();
    }

    /** What the form shows: the kind, or with null the usual values of a new one. */
    @Permitted(Permission.COUNCIL_DATA_WRITE)
    public PaperTypeRow form(Long id) {
        return id == null
                ? new PaperTypeRow(null, 0, null, null, NumberPattern.USUAL, false, false, true)
                : row(types.get(id));
    }

    /** Adds the row (id null) or changes the kind it came from; the code stays. @return its id */
    @Permitted(Permission.COUNCIL_DATA_WRITE)
    public Long save(PaperTypeRow row) {
        NumberPattern pattern = new NumberPattern(row.pattern());
        if (row.id() == null) {
            // before anybody looks for its code, which may have letters that the column cannot be compared with
            PaperType added = new PaperType(row.code(), row.name(), pattern, row.resolution(), row.coSigning());
            if (types.existsCode(added.getCode())) {
                throw new ConflictException("council.paperType.codeTaken", added.getCode());
            }
            types.add(added);
            return added.getId();
        }
        PaperType type = types.get(row.id());
        if (type.getVersion() != row.version()) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        type.describe(row.name(), pattern, row.resolution(), row.coSigning());
        type.setActive(row.active());
        return type.getId();
    }

    /** The sequences in use with the last number of each. */
    public List<NumberSequenceRow> sequences() {
        return numbering.findAll();
    }

    /**
     * Lets a sequence go on after numbers that were given elsewhere, for example when a town takes up this software in
     * the middle of a year. It can only be raised, so that no number is ever given twice.
     *
     * @param lastNumber the last running number that was given, 1 to 999,999
     */
    @Permitted(Permission.COUNCIL_DATA_WRITE)
    public void continueAfter(Long paperTypeId, Long departmentId, int year, int lastNumber) {
        if (year < PaperContent.FIRST_YEAR || year > PaperContent.LAST_YEAR) {
            throw new InvalidInputException("council.sequence.year");
        }
        if (lastNumber < 1 || lastNumber > MAX_RUNNING_NUMBER) {
            throw new InvalidInputException("council.sequence.range", MAX_RUNNING_NUMBER);
        }
        String key = types.get(paperTypeId)
                .getNumberPattern()
                .sequenceKey(departments.get(departmentId).code(), year);
        if (!numbering.raiseTo(key, lastNumber)) {
            throw new ConflictException("council.sequence.onlyUp", key);
        }
    }

    private static PaperTypeRow row(PaperType type) {
        return new PaperTypeRow(
                type.getId(),
                type.getVersion(),
                type.getCode(),
                type.getName(),
                type.getNumberPattern().pattern(),
                type.hasResolution(),
                type.needsCoSigning(),
                type.isActive());
    }
}
