package org.adoptionportal.support;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Puts a listener between the connection pool and everything that uses it. It comes first, so that
 * Micronaut Data wraps the watched data source and not the other way round.
 */
@Singleton
@Requires(env = "test")
final class WatchedDataSource
        implements BeanCreatedEventListener<DataSource>, QueryExecutionListener, Ordered {

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        DataSource source = event.getBean();
        return source instanceof ProxyDataSource
                ? source
                : ProxyDataSourceBuilder.create(source).listener(this).build();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.stream().map(QueryInfo::getQuery).distinct().forEach(Queries::ran);
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
