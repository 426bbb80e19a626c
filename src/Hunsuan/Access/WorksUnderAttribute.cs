namespace Hunsuan.Access;

/// <summary>The page is open by one permit and shows what another one reaches (ขอบเขตพื้นที่ของหน้า).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WorksUnderAttribute(string permit) : Attribute
{
    public string Permit { get; } = permit;
}
