package de.nordertor.platform.view.tag;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.faces.context.FacesContext;
import org.omnifaces.util.Beans;

/** The beans that components ask, looked up once a request: a look-up costs as much as several cells of a table. */
final class RequestBeans {

    private static final BeanManager MANAGER = Beans.getManager();

    private RequestBeans() {}

    static <T> T get(FacesContext context, Class<T> type) {
        return type.cast(context.getAttributes().computeIfAbsent(type, missing -> reference(type)));
    }

    private static <T> Object reference(Class<T> type) {
        Bean<?> bean = MANAGER.resolve(MANAGER.getBeans(type));
        return MANAGER.getReference(bean, type, MANAGER.createCreationalContext(bean));
    }
}
