package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call this boundary method. One interceptor refuses the call when the permission is missing, and remembers
 * who acts and in which use case, so that every change made inside is recorded with it.
 */
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Permitted {

    @Nonbinding
    Permission[] value() default {};
}
