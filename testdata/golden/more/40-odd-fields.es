PUT lead-r
{"mappings":{"properties":{"lr":{"type":"long_range"},"b":{"type":"binary","doc_values":true},"k":{"type":"keyword"}}}}

PUT lead-r/_doc/1?refresh
{"lr":{"gte":1,"lte":5},"b":"aGVsbG8=","k":"x"}

GET lead-r/_search
{"query":{"range":{"lr":{"gte":5,"relation":"disjoint"}}}}

GET lead-r/_search
{"query":{"range":{"lr":{"gte":5,"relation":"DISJOINT"}}}}

GET lead-r/_search
{"query":{"range":{"lr":{"gte":5,"relation":"Nope"}}}}

GET lead-r/_search
{"query":{"range":{"lr":{"gte":5,"relation":"WITHIN"}}}}

GET lead-r/_search
{"query":{"range":{"k":{"gte":"a","relation":"within"}}}}

GET lead-r/_search
{"query":{"exists":{"field":"b"}}}

GET lead-r/_search
{"query":{"term":{"_field_names":"k"}}}

GET lead-r/_search
{"query":{"terms":{"_field_names":["k","b"]}}}

GET lead-r/_search
{"query":{"prefix":{"_field_names":"k"}}}

GET lead-r/_search?q=_field_names:b

DELETE lead-r
