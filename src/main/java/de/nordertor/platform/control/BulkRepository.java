package de.nordertor.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes and finds many rows with one statement and few journeys to the database, in the transaction of the entities.
 * For bulk work only, in repositories; whoever writes past an entity writes audit trail and search changes as well.
 */
@ApplicationScoped
public class BulkRepository {

    private static final int IDS_AT_ONCE = 50;

    @PersistenceContext(unitName = "nordertor")
    private EntityManager em;

    /** @param values of the statement's parameters, for each row */
    public <T> void write(String sql, List<T> rows, Function<T, Object[]> values) {
        if (rows.isEmpty()) {
            return;
        }
        em.flush();
        // with a time limit, or asked for keys, as the pool does by itself, the driver would send each row alone
        try (PreparedStatement statement =
                em.unwrap(Connection.class).prepareStatement(sql, Statement.NO_GENERATED_KEYS)) {
            statement.setQueryTimeout(0);
            for (T row : rows) {
                Object[] all = values.apply(row);
                for (int i = 0; i < all.length; i++) {
                    statement.setObject(i + 1, stored(all[i]));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    /**
     * Asks with very many parameters; the time EclipseLink takes to tell them apart grows with their square.
     *
     * @param sql with {@code %s} where their places belong
     */
    public List<Object[]> read(String sql, Collection<?> parameters) {
        if (parameters.isEmpty()) {
            return List.of();
        }
        em.flush();
        String places = String.join(",", Collections.nCopies(parameters.size(), "?"));
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql.formatted(places))) {
            int place = 1;
            for (Object parameter : parameters) {
                statement.setObject(place++, parameter);
            }
            return rows(statement);
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    private static List<Object[]> rows(PreparedStatement statement) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** So many ids that nobody else gets. */
    public List<Long> ids(int count) {
        int blocks = (count + IDS_AT_ONCE - 1) / IDS_AT_ONCE;
        String sql = IntStream.range(0, blocks)
                .mapToObj(i -> "SELECT NEXT VALUE FOR nordertor_id")
                .collect(Collectors.joining(" UNION ALL "));
        List<Long> ids = new ArrayList<>();
        if (blocks > 0) {
            for (Object block : em.createNativeQuery(sql).getResultList()) {
                long last = ((Number) block).longValue();
                // as EclipseLink counts: the sequence gives the last one of its block
                for (long id = last - IDS_AT_ONCE + 1; id <= last; id++) {
                    ids.add(id);
                }
            }
        }
        return ids.subList(0, count);
    }

    private static Object stored(Object value) {
        return value instanceof Instant moment ? LocalDateTime.ofInstant(moment, ZoneOffset.UTC) : value;
    }
}
