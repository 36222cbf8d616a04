package de.nordertor.platform.control.index;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Opens the index beside the start of the application: making it anew may take minutes. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SearchStart {

    private static final Logger LOG = Logger.getLogger(SearchStart.class.getName());

    @Inject
    private SearchIndex index;

    @Resource
    private ManagedExecutorService executor;

    @PostConstruct
    void begin() {
        executor.execute(this::open);
    }

    private void open() {
        try {
            index.catchUp();
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "The search index could not be opened; tried again within seconds", failure);
        }
    }
}
