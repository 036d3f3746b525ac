# Similarities of an index: how they are checked, and how they score.

PUT /lucene-s0
{"settings":{"similarity":{"my":{"type":"DFR"}}}}

PUT /lucene-s0
{"settings":{"similarity":{"my":{"type":"DFR","basic_model":"g","after_effect":"l","normalization":"h1","foo":"-1","bar":"2","k1":3}}}}

PUT /lucene-s0
{"settings":{"similarity":{"my":{"type":"LMJelinekMercer","lambda":2}}}}

PUT /lucene-s0
{"settings":{"similarity":{"my":{"type":"IB","distribution":"ll","lambda":"df","normalization":"h2","normalization.h2.c":"abc"}}}}

PUT /lucene-s1
{"settings":{"number_of_shards":1,"number_of_replicas":0,"similarity":{"dfr":{"type":"DFR","basic_model":"ine","after_effect":"b","normalization":"h2","normalization.h2.c":"2.0"},"ib":{"type":"IB","distribution":"spl","lambda":"ttf","normalization":"z"},"lmd":{"type":"LMDirichlet","mu":5},"lmj":{"type":"LMJelinekMercer","lambda":0.4},"dfi":{"type":"DFI","independence_measure":"chisquared"}}},"mappings":{"properties":{"a":{"type":"text","similarity":"dfr"},"b":{"type":"text","similarity":"ib"},"c":{"type":"text","similarity":"lmd"},"d":{"type":"text","similarity":"lmj"},"e":{"type":"text","similarity":"dfi"},"f":{"type":"text","similarity":"boolean"}}}}

POST /lucene-s1/_bulk?refresh=true
{"index":{"_id":"1"}}
{"a":"red fox and red hen","b":"red fox and red hen","c":"red fox and red hen","d":"red fox and red hen","e":"red fox and red hen","f":"red fox and red hen"}
{"index":{"_id":"2"}}
{"a":"a fox","b":"a fox","c":"a fox","d":"a fox","e":"a fox","f":"a fox"}
{"index":{"_id":"3"}}
{"a":"the red sun sets late in the long red summer","b":"the red sun sets late in the long red summer","c":"the red sun sets late in the long red summer","d":"the red sun sets late in the long red summer","e":"the red sun sets late in the long red summer","f":"the red sun sets late in the long red summer"}

GET /lucene-s1/_search
{"_source":false,"explain":true,"query":{"match":{"a":{"query":"red fox","boost":2}}}}

GET /lucene-s1/_search
{"_source":false,"explain":true,"query":{"match":{"b":"red fox"}}}

GET /lucene-s1/_search
{"_source":false,"explain":true,"query":{"match":{"c":"red fox"}}}

GET /lucene-s1/_search
{"_source":false,"explain":true,"query":{"match_phrase":{"d":"red hen"}}}

GET /lucene-s1/_search
{"_source":false,"explain":true,"query":{"match":{"e":{"query":"red hen","boost":3}}}}

GET /lucene-s1/_search
{"_source":false,"explain":true,"query":{"match":{"f":"red fox"}}}

DELETE /lucene-s1
