package rest

import (
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// jsonBody turns a body of another format into JSON, which is what the APIs
// read. Places in later error texts are those of the JSON.
func (c *Call) jsonBody() error {
	switch c.bodyType {
	case CBOR, SMILE:
		return eserr.NotImplemented("a body in the format [" + c.bodyType.name() + "]")
	case YAML:
		var doc yaml.Node
		if err := yaml.Unmarshal(c.body, &doc); err != nil {
			return eserr.New(400, "parse_exception", "%s", strings.TrimPrefix(err.Error(), "yaml: "))
		}
		v, err := yamlValue(&doc, 0)
		if err != nil {
			return err
		}
		c.body = xcontent.Encode(v, xcontent.Format{})
	}
	return nil
}

// yamlValue is a YAML node as xcontent.Encode takes it.
func yamlValue(n *yaml.Node, depth int) (any, error) {
	if depth > xcontent.MaxDepth {
		return nil, eserr.New(400, "parse_exception", "the body is nested more than [%d] levels deep", xcontent.MaxDepth)
	}
	switch n.Kind {
	case yaml.DocumentNode:
		if len(n.Content) == 0 {
			return nil, nil
		}
		return yamlValue(n.Content[0], depth)
	case yaml.MappingNode:
		o := make(xcontent.Object, 0, len(n.Content)/2)
		for i := 0; i+1 < len(n.Content); i += 2 {
			v, err := yamlValue(n.Content[i+1], depth+1)
			if err != nil {
				return nil, err
			}
			o = o.With(n.Content[i].Value, v)
		}
		return o, nil
	case yaml.SequenceNode:
		list := make([]any, len(n.Content))
		for i, item := range n.Content {
			var err error
			if list[i], err = yamlValue(item, depth+1); err != nil {
				return nil, err
			}
		}
		return list, nil
	case yaml.AliasNode:
		return nil, eserr.NotImplemented("an alias in a YAML body")
	}
	return yamlScalar(n), nil
}

// yamlScalar is a plain value by the type that YAML gives it.
func yamlScalar(n *yaml.Node) any {
	switch n.Tag {
	case "!!null":
		return nil
	case "!!bool":
		return strings.EqualFold(n.Value, "true")
	case "!!int", "!!float":
		if _, err := strconv.ParseFloat(n.Value, 64); err == nil {
			return xcontent.NumberText(n.Value)
		}
	}
	return n.Value
}
