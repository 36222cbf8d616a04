package de.nordertor.insight.boundary;

import de.nordertor.insight.control.BlockSamples;
import de.nordertor.insight.control.BlockTexts;
import de.nordertor.insight.control.ReportBlockRepository;
import de.nordertor.insight.control.ReportMatters;
import de.nordertor.insight.entity.ReportBlock;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** How the sentences of reports are worded that draft themselves. */
@Stateless
@Permitted(Permission.MASTER_DATA_WRITE)
public class ReportBlocks {

    @Inject
    private ReportBlockRepository blocks;

    @Inject
    private BlockSamples samples;

    @Inject
    private ReportMatters matters;

    /** In the order in which a report tells them. */
    public List<ReportBlockRow> list() {
        return blocks.findAll().stream()
                .sorted(Comparator.comparing(
                                (ReportBlock block) -> block.getKind().section())
                        .thenComparing(ReportBlock::getKind))
                .map(ReportBlocks::row)
                .toList();
    }

    /** With the delivered text where the town has none of its own. */
    public ReportBlockRow form(Long id) {
        return row(blocks.get(id));
    }

    /**
     * From the next draft on. The delivered text, unchanged, stays the delivered one.
     *
     * @throws InvalidInputException where sentences cannot be written like that
     * @throws ConflictException when somebody was faster
     */
    public void save(ReportBlockRow row) {
        ReportBlock block = blocks.get(row.id(), row.version());
        block.word(row.text());
        if (BlockTexts.delivered(block.getKind()).equals(block.getText())) {
            block.restore();
        }
        blocks.flush();
    }

    /** Back to the delivered text. @throws ConflictException when somebody was faster */
    public void restore(Long id, long version) {
        blocks.get(id, version).restore();
        blocks.flush();
    }

    /** Records with which a block can be tried out, those that the person may read. */
    public List<SubjectTitle> examples() {
        return matters.examples();
    }

    /**
     * Sentences as they would be written with what was typed, which is not stored.
     *
     * @param example null for invented facts alone
     * @throws InvalidInputException where sentences cannot be written like that
     * @throws NotFoundException for a record that the person may not read
     */
    public BlockSample sample(ReportBlockRow row, SubjectRef example) {
        ReportBlock block = blocks.get(row.id());
        return samples.of(block.getKind(), ReportBlock.accepted(block.getKind(), row.text()), example);
    }

    private static ReportBlockRow row(ReportBlock block) {
        String delivered = BlockTexts.delivered(block.getKind());
        return new ReportBlockRow(
                block.getId(),
                block.getVersion(),
                block.getKind(),
                block.isOwn(),
                block.isUsable(),
                block.isOwn() ? block.getText() : delivered,
                delivered);
    }
}
