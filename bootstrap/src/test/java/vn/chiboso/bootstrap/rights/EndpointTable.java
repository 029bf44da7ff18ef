package vn.chiboso.bootstrap.rights;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is let in where, as a page of the documents. */
final class EndpointTable {
    private EndpointTable() {}

    static String of(Map<Endpoint, Map<Role, Answer>> rows) {
        var text = new StringBuilder("""
                # Who is let in where

                Written by a test that knocks at every address of the product as everybody (`EndpointRights`, with the demo's village
                branch). ● is let in: to read, or to try and be answered by a rule of the field. ○ is told that something typed is wrong,
                before or after the rights are asked. What is not marked is denied: sent to sign in, 403, or 404 as if there were nothing.
                A new address fails the test until it has a row here. Where a row is empty the demo had nothing to try it on, or its day is over.

                """);
        text.append("| address | ")
                .append(Arrays.stream(Role.values()).map(role -> role.words).collect(Collectors.joining(" | ")))
                .append(" |\n| --- |")
                .append(" :-: |".repeat(Role.values().length))
                .append('\n');
        rows.forEach((endpoint, answers) -> text.append("| `")
                .append(endpoint)
                .append("` | ")
                .append(Arrays.stream(Role.values())
                        .map(role -> answers.getOrDefault(role, Answer.DENIED).mark)
                        .collect(Collectors.joining(" | ")))
                .append(" |\n"));
        return text.toString();
    }
}
