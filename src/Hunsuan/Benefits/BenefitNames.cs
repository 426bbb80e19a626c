using Hunsuan.Centres.Services;
using Hunsuan.Shared;

namespace Hunsuan.Benefits;

/// <summary>Names the benefits of the catalogue for the directory of services (ชื่อสวัสดิการสำหรับทำเนียบบริการ).</summary>
internal sealed class BenefitNames(BenefitBook book) : IBenefitNames
{
    public IReadOnlyList<(string Id, Text Name)> All => [.. book.All.Select(b => b.Id).Distinct().Order(StringComparer.Ordinal).Select(id => (id, book.NameOf(id)))];

    public string AddressOf(string id) => $"/benefits/{id}";
}
