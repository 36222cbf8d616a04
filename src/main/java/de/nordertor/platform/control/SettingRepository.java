package de.nordertor.platform.control;

import de.nordertor.platform.entity.StoredSetting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The values set on the settings page. */
@ApplicationScoped
public class SettingRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Optional<String> find(String key) {
        return row(key).map(StoredSetting::getValue);
    }

    public void save(String key, String value) {
        row(key).ifPresentOrElse(row -> row.change(value), () -> em.persist(new StoredSetting(key, value)));
    }

    private Optional<StoredSetting> row(String key) {
        return em.createQuery("SELECT s FROM StoredSetting s WHERE s.key = :key", StoredSetting.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
