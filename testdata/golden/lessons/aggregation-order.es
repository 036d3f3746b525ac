PUT shuffled/_doc/1?refresh
{ "p": 1 }

GET shuffled/_search?filter_path=aggregations
{"size": 0, "aggs": {"k0": {"max": {"field": "p"}}, "k7": {"max": {"field": "p"}}}}

GET shuffled/_search?filter_path=aggregations
{"size": 0, "aggs": {"price0": {"max": {"field": "p"}}, "price3": {"max": {"field": "p"}}}}

GET shuffled/_search?filter_path=aggregations
{"size": 0, "aggs": {"k0": {"max": {"field": "p"}}, "k7": {"max": {"field": "p"}}, "k14": {"max": {"field": "p"}}, "k21": {"max": {"field": "p"}}, "k28": {"max": {"field": "p"}}}}

GET shuffled/_search?filter_path=aggregations
{"size": 0, "aggs": {"price0": {"max": {"field": "p"}}, "price3": {"max": {"field": "p"}}, "price6": {"max": {"field": "p"}}, "price9": {"max": {"field": "p"}}, "price12": {"max": {"field": "p"}}}}

GET shuffled/_search?filter_path=aggregations
{"size": 0, "aggs": {"k0": {"max": {"field": "p"}}, "k7": {"max": {"field": "p"}}, "k14": {"max": {"field": "p"}}, "k21": {"max": {"field": "p"}}, "k28": {"max": {"field": "p"}}, "k35": {"max": {"field": "p"}}, "k42": {"max": {"field": "p"}}, "k49": {"max": {"field": "p"}}, "k56": {"max": {"field": "p"}}, "k63": {"max": {"field": "p"}}, "k70": {"max": {"field": "p"}}, "k77": {"max": {"field": "p"}}}}

GET shuffled/_search?filter_path=aggregations
{"size": 0, "aggs": {"price0": {"max": {"field": "p"}}, "price3": {"max": {"field": "p"}}, "price6": {"max": {"field": "p"}}, "price9": {"max": {"field": "p"}}, "price12": {"max": {"field": "p"}}, "price15": {"max": {"field": "p"}}, "price18": {"max": {"field": "p"}}, "price21": {"max": {"field": "p"}}, "price24": {"max": {"field": "p"}}, "price27": {"max": {"field": "p"}}, "price30": {"max": {"field": "p"}}, "price33": {"max": {"field": "p"}}}}

GET shuffled/_search?filter_path=aggregations
{"size": 0, "aggs": {"k0": {"max": {"field": "p"}}, "k7": {"max": {"field": "p"}}, "k14": {"max": {"field": "p"}}, "k21": {"max": {"field": "p"}}, "k28": {"max": {"field": "p"}}, "k35": {"max": {"field": "p"}}, "k42": {"max": {"field": "p"}}, "k49": {"max": {"field": "p"}}, "k56": {"max": {"field": "p"}}, "k63": {"max": {"field": "p"}}, "k70": {"max": {"field": "p"}}, "k77": {"max": {"field": "p"}}, "k84": {"max": {"field": "p"}}}}

GET shuffled/_search?filter_path=aggregations
{"size": 0, "aggs": {"price0": {"max": {"field": "p"}}, "price3": {"max": {"field": "p"}}, "price6": {"max": {"field": "p"}}, "price9": {"max": {"field": "p"}}, "price12": {"max": {"field": "p"}}, "price15": {"max": {"field": "p"}}, "price18": {"max": {"field": "p"}}, "price21": {"max": {"field": "p"}}, "price24": {"max": {"field": "p"}}, "price27": {"max": {"field": "p"}}, "price30": {"max": {"field": "p"}}, "price33": {"max": {"field": "p"}}, "price36": {"max": {"field": "p"}}}}

GET shuffled/_search?filter_path=aggregations
{"size": 0, "aggs": {"k0": {"max": {"field": "p"}}, "k7": {"max": {"field": "p"}}, "k14": {"max": {"field": "p"}}, "k21": {"max": {"field": "p"}}, "k28": {"max": {"field": "p"}}, "k35": {"max": {"field": "p"}}, "k42": {"max": {"field": "p"}}, "k49": {"max": {"field": "p"}}, "k56": {"max": {"field": "p"}}, "k63": {"max": {"field": "p"}}, "k70": {"max": {"field": "p"}}, "k77": {"max": {"field": "p"}}, "k84": {"max": {"field": "p"}}, "k91": {"max": {"field": "p"}}}}

GET shuffled/_search?filter_path=aggregations
{"size": 0, "aggs": {"price0": {"max": {"field": "p"}}, "price3": {"max": {"field": "p"}}, "price6": {"max": {"field": "p"}}, "price9": {"max": {"field": "p"}}, "price12": {"max": {"field": "p"}}, "price15": {"max": {"field": "p"}}, "price18": {"max": {"field": "p"}}, "price21": {"max": {"field": "p"}}, "price24": {"max": {"field": "p"}}, "price27": {"max": {"field": "p"}}, "price30": {"max": {"field": "p"}}, "price33": {"max": {"field": "p"}}, "price36": {"max": {"field": "p"}}, "price39": {"max": {"field": "p"}}}}

GET shuffled/_search?filter_path=aggregations
{"size": 0, "aggs": {"k0": {"max": {"field": "p"}}, "k7": {"max": {"field": "p"}}, "k14": {"max": {"field": "p"}}, "k21": {"max": {"field": "p"}}, "k28": {"max": {"field": "p"}}, "k35": {"max": {"field": "p"}}, "k42": {"max": {"field": "p"}}, "k49": {"max": {"field": "p"}}, "k56": {"max": {"field": "p"}}, "k63": {"max": {"field": "p"}}, "k70": {"max": {"field": "p"}}, "k77": {"max": {"field": "p"}}, "k84": {"max": {"field": "p"}}, "k91": {"max": {"field": "p"}}, "k98": {"max": {"field": "p"}}, "k105": {"max": {"field": "p"}}, "k112": {"max": {"field": "p"}}, "k119": {"max": {"field": "p"}}, "k126": {"max": {"field": "p"}}, "k133": {"max": {"field": "p"}}, "k140": {"max": {"field": "p"}}, "k147": {"max": {"field": "p"}}, "k154": {"max": {"field": "p"}}, "k161": {"max": {"field": "p"}}, "k168": {"max": {"field": "p"}}, "k175": {"max": {"field": "p"}}}}

GET shuffled/_search?filter_path=aggregations
{"size": 0, "aggs": {"price0": {"max": {"field": "p"}}, "price3": {"max": {"field": "p"}}, "price6": {"max": {"field": "p"}}, "price9": {"max": {"field": "p"}}, "price12": {"max": {"field": "p"}}, "price15": {"max": {"field": "p"}}, "price18": {"max": {"field": "p"}}, "price21": {"max": {"field": "p"}}, "price24": {"max": {"field": "p"}}, "price27": {"max": {"field": "p"}}, "price30": {"max": {"field": "p"}}, "price33": {"max": {"field": "p"}}, "price36": {"max": {"field": "p"}}, "price39": {"max": {"field": "p"}}, "price42": {"max": {"field": "p"}}, "price45": {"max": {"field": "p"}}, "price48": {"max": {"field": "p"}}, "price51": {"max": {"field": "p"}}, "price54": {"max": {"field": "p"}}, "price57": {"max": {"field": "p"}}, "price60": {"max": {"field": "p"}}, "price63": {"max": {"field": "p"}}, "price66": {"max": {"field": "p"}}, "price69": {"max": {"field": "p"}}, "price72": {"max": {"field": "p"}}, "price75": {"max": {"field": "p"}}}}

GET shuffled/_search?filter_path=aggregations
{"size": 0, "aggs": {"t": {"terms": {"field": "p"}, "aggs": {"items": {"max": {"field": "p"}}, "priced": {"min": {"field": "p"}}}}, "f": {"filter": {"match_all": {}}, "aggs": {"items": {"max": {"field": "p"}}, "priced": {"min": {"field": "p"}}, "inner": {"filter": {"match_all": {}}, "aggs": {"items": {"max": {"field": "p"}}, "priced": {"min": {"field": "p"}}}}}}}}

