# Sizes of composite aggregations that make no sense.

PUT composite-size/_doc/1?refresh
{ "n": 1 }

GET composite-size/_search?size=0
{ "aggs": { "c": { "composite": { "size": -1, "sources": [ { "a": { "terms": { "field": "n" } } } ] } } } }

GET composite-size/_search?size=0
{ "aggs": { "c": { "composite": { "size": -7, "sources": [ { "a": { "terms": { "field": "nope" } } } ] } } } }

GET composite-size/_search?size=0
{ "aggs": { "c": { "composite": { "size": 0, "sources": [ { "a": { "terms": { "field": "n" } } } ] } } } }

GET composite-size/_search?size=0
{ "aggs": { "c": { "composite": { "size": 20000, "sources": [ { "a": { "terms": { "field": "n" } } } ] } } } }

DELETE composite-size
