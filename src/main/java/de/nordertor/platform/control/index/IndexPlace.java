package de.nordertor.platform.control.index;

import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.Setting;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** Where the index of this node lies: never shared, not even by a second application in the same server. */
@ApplicationScoped
public class IndexPlace {

    @Inject
    private Settings settings;

    @Resource(lookup = "java:app/AppName")
    private String application;

    public Path directory() {
        String configured = settings.text(Setting.INDEX_DIR).strip();
        Path root = configured.isEmpty()
                ? Path.of(System.getProperty("com.sun.aas.instanceRoot", "."), "nordertor-index")
                : Path.of(configured);
        return root.resolve(application);
    }
}
