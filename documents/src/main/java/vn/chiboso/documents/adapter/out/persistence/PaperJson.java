package vn.chiboso.documents.adapter.out.persistence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.chiboso.documents.api.Block;
import vn.chiboso.documents.domain.OfficialPaper;

/** A paper's content as JSON. Its own mapper: what is kept must not change with a setting of the web layer. */
@Component
class PaperJson {
    private final JsonMapper mapper =
            JsonMapper.builder().addMixIn(Block.class, TypedBlock.class).build();

    String write(OfficialPaper paper) {
        return mapper.writeValueAsString(paper);
    }

    OfficialPaper read(String json) {
        return mapper.readValue(json, OfficialPaper.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Item.class, name = "item"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table")
    })
    private interface TypedBlock {}
}
