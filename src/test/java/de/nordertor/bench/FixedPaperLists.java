package de.nordertor.bench;

import de.nordertor.council.boundary.PaperFilter;
import de.nordertor.council.boundary.PaperRow;
import de.nordertor.council.control.PaperListRepository;
import de.nordertor.council.entity.PaperState;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

/** In the second application of the bench: 25 rows held in memory, and the same total as the real list has. */
@Specializes
@ApplicationScoped
public class FixedPaperLists extends PaperListRepository {

    private static final List<PaperRow> ROWS = LongStream.rangeClosed(1, PageRequest.DEFAULT_SIZE)
            .mapToObj(FixedPaperLists::row)
            .toList();

    @Override
    public Page<PaperRow> findPage(PaperFilter filter, PageRequest page) {
        return new Page<>(ROWS, ManyPapers.COUNT);
    }

    private static PaperRow row(long id) {
        return new PaperRow(
                id,
                ManyPapers.number(id),
                ManyPapers.subject(id),
                "Sachstandsbericht",
                "5",
                "Bildung, Soziales und Sport",
                LocalDate.of(2016, 5, 18),
                PaperState.APPROVED,
                Visibility.PUBLIC,
                null,
                Instant.EPOCH,
                "Koscielniak, Sabine");
    }
}
