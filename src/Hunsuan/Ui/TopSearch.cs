using Hunsuan.Shared;

namespace Hunsuan.Ui;

/// <summary>The search box at the top of every page (ช่องค้นหา); the module that answers registers it as a singleton.</summary>
/// <remarks>Shown only to those who have the <paramref name="Permit"/>; sends <c>q</c> to <paramref name="Address"/>, never in the address itself.</remarks>
public sealed record TopSearch(string Address, Text Label, string Permit);
