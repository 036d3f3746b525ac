# Fields that count the tokens of a text
PUT lessons-tc
{
  "mappings": {
    "properties": {
      "t": {
        "type": "text",
        "fields": {
          "n": { "type": "token_count", "analyzer": "standard" },
          "s": { "type": "token_count", "analyzer": "english" },
          "e": { "type": "token_count", "analyzer": "english", "enable_position_increments": false },
          "z": { "type": "token_count", "analyzer": "standard", "doc_values": false, "null_value": 7 }
        }
      },
      "own": { "type": "token_count", "analyzer": "simple", "null_value": 3 }
    }
  }
}

PUT lessons-tc/_doc/1?refresh
{"t":["The quick fox and the","x y"],"own":null}

PUT lessons-tc/_doc/2?refresh
{"t":"the","own":"a-b-c d"}

PUT lessons-tc/_doc/3?refresh
{"t":"","own":12}

GET lessons-tc/_search
{"docvalue_fields":["t.n","t.s","t.e","own"],"_source":false}

GET lessons-tc/_search?q=t.n:>2

GET lessons-tc/_search?q=t.z:[1 TO 2]&sort=t.n

GET lessons-tc/_search
{"query":{"term":{"own":3}},"sort":["t.s"]}

GET lessons-tc/_search
{"query":{"exists":{"field":"t.n"}}}

DELETE lessons-tc
