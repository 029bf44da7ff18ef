package vn.chiboso.bootstrap.web.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chiboso.bootstrap.web.problem.ProblemBody;
import vn.chiboso.bootstrap.web.security.KeycloakIdentity;
import vn.chiboso.bootstrap.web.security.LocalIdentity;
import vn.chiboso.membership.api.Actor;

/** The description at {@code /v3/api-docs}: every operation under {@code /api/v1}, for those signed in. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    OpenAPI openApi(SecurityScheme scheme) {
        return new OpenAPI()
                .info(new Info()
                        .title("Chi Bộ Số")
                        .version("v1")
                        .description("""
                                The working desk of a Party branch: members, meetings, papers, evaluation, notices. Ids \
                                are UUIDs; days are ISO dates, months yyyy-MM; instants are UTC, days of the field are meant in \
                                Asia/Ho_Chi_Minh. What goes wrong is answered as RFC 9457 problem details, in \
                                Vietnamese, or in the language of Accept-Language (vi, en).""")
                        .license(new License().name("Apache-2.0")))
                .components(new Components().addSecuritySchemes(scheme.getScheme(), scheme))
                .addSecurityItem(new SecurityRequirement().addList(scheme.getScheme()));
    }

    @Bean
    @LocalIdentity
    SecurityScheme basic() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("basic")
                .description("HTTP Basic: a local account");
    }

    @Bean
    @KeycloakIdentity
    SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token of the common sign-in, made for this product");
    }

    @Bean
    GlobalOperationCustomizer problemsOfOperations() {
        return new ProblemResponses();
    }

    @Bean
    GlobalOpenApiCustomizer problemSchema() {
        return api -> ModelConverters.getInstance(true)
                .readAll(ProblemBody.class)
                .forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
    }
}
