package de.nordertor.platform.control;

import de.nordertor.platform.entity.Setting;
import de.nordertor.platform.entity.StoredSetting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The values set on the settings page. */
@ApplicationScoped
public class SettingRepository {

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    public Optional<String> find(String key) {
        return row(key).map(StoredSetting::getValue);
    }

    /** All that were changed, by key. */
    public Map<String, String> findAll() {
        return em.createQuery("SELECT s FROM StoredSetting s", StoredSetting.class)
                .getResultStream()
                .collect(Collectors.toMap(StoredSetting::getKey, StoredSetting::getValue));
    }

    /** The first change begins at the default, so that the trail tells from what to what. */
    public void save(Setting setting, String value) {
        row(setting.key()).orElseGet(() -> begin(setting)).change(value);
    }

    private StoredSetting begin(Setting setting) {
        StoredSetting row = new StoredSetting(setting.key(), setting.defaultValue());
        em.persist(row);
        em.flush();
        return row;
    }

    private Optional<StoredSetting> row(String key) {
        return em.createQuery("SELECT s FROM StoredSetting s WHERE s.key = :key", StoredSetting.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
