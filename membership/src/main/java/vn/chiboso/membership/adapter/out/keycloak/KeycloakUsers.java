package vn.chiboso.membership.adapter.out.keycloak;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import tools.jackson.databind.node.ObjectNode;

/** The seven calls of Keycloak's admin interface that the product needs, below {@code /admin/realms/<realm>}. */
@HttpExchange(accept = "application/json", contentType = "application/json")
interface KeycloakUsers {
    /** Whole users, by an attribute: {@code name:value}. */
    @GetExchange("/users?exact=true&briefRepresentation=false")
    List<ObjectNode> find(@RequestParam("q") String attribute);

    @GetExchange("/users/{id}")
    ObjectNode get(@PathVariable String id);

    /** The new user's address is in the header Location. */
    @PostExchange("/users")
    ResponseEntity<Void> create(@RequestBody ObjectNode user);

    @PutExchange("/users/{id}")
    void change(@PathVariable String id, @RequestBody ObjectNode user);

    @PutExchange("/users/{id}/reset-password")
    void password(@PathVariable String id, @RequestBody Map<String, Object> credential);

    /** Ends all sessions, and tells the clients so. */
    @PostExchange("/users/{id}/logout")
    void signOut(@PathVariable String id);

    @PutExchange("/users/{id}/execute-actions-email")
    void write(@PathVariable String id, @RequestBody List<String> actions);
}
