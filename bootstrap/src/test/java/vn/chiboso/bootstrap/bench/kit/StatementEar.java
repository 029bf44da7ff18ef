package vn.chiboso.bootstrap.bench.kit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A data source that can listen to what one thread asks: the very SQL that the product sends, with its values. While it does not
 * listen it hands connections through, so that it costs nothing where time is taken.
 */
public final class StatementEar extends DelegatingDataSource {
    /** A statement with the calls that set its values. */
    public record Heard(String sql, List<Call> values) {
        /** The same statement on another connection, with something in front of it. */
        PreparedStatement again(Connection connection, String front) throws ReflectiveOperationException, SQLException {
            var statement = connection.prepareStatement(front + sql);
            for (var call : values) {
                call.method().invoke(statement, call.arguments());
            }
            return statement;
        }
    }

    record Call(Method method, @Nullable Object @Nullable [] arguments) {}

    private final ThreadLocal<@Nullable List<Heard>> listening = new ThreadLocal<>();

    public StatementEar(DataSource target) {
        super(target);
    }

    /** What this thread asks meanwhile, in order. */
    public List<Heard> listen(Trial trial) throws Exception {
        var heard = new ArrayList<Heard>();
        listening.set(heard);
        try {
            trial.run(0);
        } finally {
            listening.remove();
        }
        return heard;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        var heard = listening.get();
        return heard == null ? connection : listened(connection, heard);
    }

    private static Connection listened(Connection connection, List<Heard> heard) {
        return proxy(Connection.class, (self, method, arguments) -> {
            var result = call(connection, method, arguments);
            if (method.getName().equals("prepareStatement") && result instanceof PreparedStatement statement) {
                var values = new ArrayList<Call>();
                heard.add(new Heard((String) arguments[0], values));
                return listened(statement, values);
            }
            return result;
        });
    }

    private static PreparedStatement listened(PreparedStatement statement, List<Call> values) {
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().startsWith("set") && method.getDeclaringClass() == PreparedStatement.class) {
                values.add(new Call(method, arguments));
            }
            return call(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
