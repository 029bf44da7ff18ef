package vn.chiboso.bootstrap.rights;

import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** A request that an address would take, with everything it asks for. */
final class Requests {
    private static final byte[] FILE =
            "TT;Họ và tên;Ngày sinh\n1;Nguyễn Văn Thử;14/02/1979\n".getBytes(StandardCharsets.UTF_8);

    private final JsonMapper json;
    private final Filler filler;
    private final Map<String, String> bodies = new HashMap<>();

    Requests(WebApplicationContext context, World world) {
        json = context.getBean(JsonMapper.class);
        filler = new Filler(world);
    }

    void fill(String pattern, String body) {
        bodies.put(pattern, body);
    }

    AbstractMockHttpServletRequestBuilder<?> to(Endpoint endpoint, String address) {
        var parameters = new LinkedHashMap<String, String>();
        var files = new ArrayList<String>();
        String body = null;
        for (var parameter : endpoint.handler().getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                body = bodies.containsKey(endpoint.pattern())
                        ? bodies.get(endpoint.pattern())
                        : json.writeValueAsString(filler.json(type(parameter), name(parameter)));
            } else if (MultipartFile.class.isAssignableFrom(parameter.getParameterType())) {
                files.add(name(parameter));
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                add(parameter, parameters);
            } else if (parameter.hasParameterAnnotation(ModelAttribute.class) && endpoint.changes()) {
                parameters.putAll(filler.form(parameter.getParameterType()));
                files.addAll(Filler.files(parameter.getParameterType()));
            }
        }
        if (endpoint.pattern().startsWith("/handbook/commitments")) {
            parameters.put("step", "DRAFTED"); // one's own: to write, not to judge
        }
        return request(endpoint, address, parameters, files, body);
    }

    private static AbstractMockHttpServletRequestBuilder<?> request(
            Endpoint endpoint,
            String address,
            Map<String, String> parameters,
            List<String> files,
            @Nullable String body) {
        var uri = UriComponentsBuilder.fromPath(address).build().encode().toUri();
        AbstractMockHttpServletRequestBuilder<?> request = files.isEmpty()
                ? MockMvcRequestBuilders.request(endpoint.method(), uri)
                : multipart(endpoint, uri, files);
        parameters.forEach(request::param);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        // the filters tell the API by it
        var path = uri.getPath();
        return request.servletPath(path.equals("/") ? "" : path)
                .accept(endpoint.isApi() ? MediaType.ALL : MediaType.TEXT_HTML, MediaType.ALL);
    }

    private static AbstractMockHttpServletRequestBuilder<?> multipart(Endpoint endpoint, URI uri, List<String> files) {
        var request = MockMvcRequestBuilders.multipart(endpoint.method(), uri);
        files.forEach(name -> request.file(new MockMultipartFile(name, "thu.csv", "text/csv", FILE)));
        return request;
    }

    private void add(MethodParameter parameter, Map<String, String> parameters) {
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        var needed = asked != null && asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        var name = name(parameter);
        var scoped = name.equals("unit") || name.equals("member") || name.equals("branch");
        if (Map.class.isAssignableFrom(parameter.getParameterType()) || !(needed || scoped)) {
            return;
        }
        var text = filler.text(parameter.getParameterType(), name);
        if (text != null) {
            parameters.put(name, text);
        }
    }

    private static Type type(MethodParameter parameter) {
        return parameter.getGenericParameterType();
    }

    private static String name(MethodParameter parameter) {
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        var part = parameter.getParameterAnnotation(RequestPart.class);
        if (asked != null && !asked.name().isEmpty()) {
            return asked.name();
        } else if (part != null && !part.name().isEmpty()) {
            return part.name();
        }
        return java.util.Objects.requireNonNull(parameter.getParameterName());
    }
}
