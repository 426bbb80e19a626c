namespace Hunsuan.Registers;

/// <summary>Ids of the lists that the program itself speaks of (รหัสบัญชีรายชื่อ); every other list is only data.</summary>
public static class ListKinds
{
    /// <summary>State welfare card (บัตรสวัสดิการแห่งรัฐ), the second condition of a targeted person.</summary>
    public const string WelfareCard = "welfare-card";
}
