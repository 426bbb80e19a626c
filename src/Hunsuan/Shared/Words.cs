namespace Hunsuan.Shared;

/// <summary>Words of a data file in both languages (ถ้อยคำสองภาษาในแฟ้ม).</summary>
internal sealed record Words(string Th, string En)
{
    public Text Text => new(Th, En);
}
