package de.nordertor.partner.boundary;

import de.nordertor.identity.TestPeople;
import de.nordertor.partner.entity.imports.ImportKind;
import de.nordertor.partner.entity.imports.ImportMapping;
import de.nordertor.partner.entity.imports.ImportState;
import de.nordertor.partner.job.ImportJobs;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** Imports files for container tests, in the name of one person who may. */
@ApplicationScoped
public class TestImports {

    static final String LOGIN = "leitung-it";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private ImportUploads uploads;

    @Inject
    private PartnerImports imports;

    @Inject
    private ImportRows rows;

    @Inject
    private ImportJobs jobs;

    @Inject
    private PartnerTypes types;

    @Inject
    private TestPeople people;

    /** Uploads the lines and checks them; where the file has no column for the kind, the first one is taken. */
    public Long checked(String... lines) throws Exception {
        Long id = uploaded(lines);
        work(id, ImportState.CHECKING);
        return id;
    }

    public Long uploaded(String... lines) throws Exception {
        byte[] file = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        return people.as(LOGIN, () -> {
            Long id = uploads.upload("partner.csv", new ByteArrayInputStream(file))
                    .id();
            Long type = types.list().get(0).id();
            imports.map(id, new ImportMapping(imports.view(id).mapping().columns(), type));
            return id;
        });
    }

    /** The check and the import. */
    public Long imported(String... lines) throws Exception {
        Long id = checked(lines);
        work(id, ImportState.RUNNING);
        return id;
    }

    /** Begins the work and waits until nobody works any more. */
    public void work(Long id, ImportState what) throws Exception {
        people.run(LOGIN, () -> jobs.start(id, what, imports.begin(id, what)));
        Awaitility.await()
                .pollInSameThread()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> activity(id) != ImportActivity.WORKING);
    }

    public ImportActivity activity(Long id) throws Exception {
        return view(id).summary().activity();
    }

    public ImportView view(Long id) throws Exception {
        return people.as(LOGIN, () -> imports.view(id));
    }

    /** All rows of the kind; null for every kind. */
    public List<ImportRowView> rows(Long id, ImportKind kind) throws Exception {
        return people.as(
                LOGIN, () -> rows.list(id, new ImportRowFilter(kind, null), new PageRequest(0, 100_000, null, true))
                        .rows());
    }
}
