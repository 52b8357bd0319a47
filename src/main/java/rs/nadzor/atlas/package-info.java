/** Places and where they lie: a gazetteer, an outline and a drawing of both, without any outside map. */
package rs.nadzor.atlas;
